package nl.huidnota.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.SourceRow;
import nl.huidnota.domain.practice.ColumnMapping;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they should not be: a clear refusal with a place, or rows that say what they hold; never anything else. */
class HostileExportTest {
    private static final String START = Exports.HEADER + "\n" + Exports.ROW + "\n";

    @TempDir
    Path folder;

    private Fault refusal(Path file) {
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> Exports.rows(file));
        assertThat(refused).isNotNull();
        Fault fault = refused.faults().get(0);
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            assertThat(texts.has(fault.key())).as(fault.key()).isTrue();
            assertThat(texts.has(fault.key() + ".remedy")).as(fault.key()).isTrue();
        }
        return fault;
    }

    static Stream<Arguments> broken() {
        String huge = "x".repeat(40_000);
        return Stream.of(
                Arguments.of("", "intake.empty", 0, 0),
                Arguments.of("\ufeff", "intake.empty", 0, 0),
                Arguments.of(" \n\r\n\t", "intake.empty", 0, 0),
                Arguments.of(";;;\n;;;", "intake.empty", 0, 0),
                Arguments.of("sep=;\n", "intake.empty", 0, 0),
                Arguments.of("PK\3\4abc", "intake.broken_workbook", 0, 0),
                Arguments.of("%PDF-1.7\n", "intake.binary", 0, 0),
                Arguments.of("a\0b\0c\0", "intake.binary", 0, 0),
                Arguments.of("\"", "intake.quote", 1, 1),
                Arguments.of(Exports.HEADER.replace("status", "\"status"), "intake.quote", 1, 3),
                Arguments.of(
                        START + Exports.ROW.replace("Jansen", "\"Jansen") + "\n" + Exports.ROW, "intake.quote", 3, 5),
                Arguments.of(
                        START + Exports.ROW.replace("Jansen", "\"Jansen") + "\n"
                                + Exports.ROW.replace("PLUS", "\"PLUS\"") + "\n",
                        "intake.quote",
                        3,
                        5),
                Arguments.of(
                        START + Exports.ROW.replace("K-1", "\"K-1") + "\n" + Exports.ROW + "\n"
                                + Exports.ROW.replace("K-1", "\"K-1"),
                        "intake.quote",
                        3,
                        4),
                Arguments.of(START + Exports.ROW.replace("Jansen", huge), "intake.long_cell", 3, 5),
                Arguments.of(START + "\"" + (huge + "\n").repeat(60), "intake.quote", 3, 1),
                Arguments.of(START + (huge + ";").repeat(60), "intake.long_row", 3, 0),
                Arguments.of("geen kop\n1\n", "intake.missing_columns", 1, 0));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusedWithAPlace(String text, String key, int row, int column) {
        Fault fault = refusal(Exports.file(folder, text));
        assertThat(fault.key()).isEqualTo(key);
        assertThat(fault.line()).isEqualTo(row);
        assertThat(fault.column()).isEqualTo(column);
    }

    @Test
    void noFileAtAll() {
        assertThat(refusal(folder).key()).isEqualTo("intake.directory");
        assertThat(refusal(folder.resolve("weg.csv")).key()).isEqualTo("intake.not_found");
        assertThat(refusal(Path.of("/dev/null")).key()).isEqualTo("intake.not_a_file");
    }

    @Test
    void bytesThatAMarkedFileCannotMean() throws Exception {
        byte[] start = ("\ufeff" + START).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(Exports.file(folder, join(start, new byte[] {'S', (byte) 0xe9, ';'})))
                        .key())
                .isEqualTo("intake.charset");
        byte[] wide = ("\ufeff" + START).getBytes(StandardCharsets.UTF_16LE);
        assertThat(refusal(Exports.file(folder, Arrays.copyOf(wide, wide.length - 1)))
                        .key())
                .isEqualTo("intake.charset");
    }

    @Test
    void bytesThatNobodyMarkedAreWindows1252() throws Exception {
        Path file = Exports.file(
                folder, join((START + "S-2;é").getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xe9}));
        Detected detected = SessionFile.open(file, ColumnMapping.NONE).detected();
        assertThat(detected.charset()).isEqualTo("Windows-1252");
        assertThat(detected.doubtful()).isTrue();
        assertThat(Exports.rows(file)).hasSize(2);
        for (int[] overlong :
                new int[][] {{0xc0, 0x80}, {0xed, 0xa0, 0x80}, {0xf5, 0x80, 0x80, 0x80}, {0xe0, 0x80, 0xaf}}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(START.getBytes(StandardCharsets.UTF_8));
            Arrays.stream(overlong).forEach(bytes::write);
            assertThat(SessionFile.open(Exports.file(folder, bytes.toByteArray()), ColumnMapping.NONE)
                            .detected()
                            .charset())
                    .isEqualTo("Windows-1252");
        }
    }

    private static byte[] join(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "@SUM(A1)", "+31612345678", "-1", "=cmd|' /C calc'!A0", "😀", "Jan \"de\" Vries", "O'Brien",
                "\u202eabc", "a\u0001b", "٠١٢", "<script>", "' OR 1=1 --", "100%", "\\", "a\\\"b"
            })
    void oddCellsStandAsTheyAre(String cell) throws Exception {
        List<SourceRow> rows = Exports.rows(Exports.file(folder, START + Exports.ROW.replace("Jansen", cell)));
        assertThat(rows.get(1).cell(Column.ACHTERNAAM)).isEqualTo(cell);
        new SessionParser().parse(rows.get(1));
    }

    @Test
    void textAfterAClosingQuoteBelongsToTheCell() throws Exception {
        List<SourceRow> rows = Exports.rows(
                Exports.file(folder, START + Exports.ROW.replace("Jansen", "\"Jan\" de \"V\"") + "\n" + Exports.ROW));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).cell(Column.ACHTERNAAM)).isEqualTo("Jan de \"V\"");
    }

    @Test
    void strayZerosVanish() throws Exception {
        List<SourceRow> rows = Exports.rows(Exports.file(folder, START + Exports.ROW.replace("Jansen", "Jan\0sen")));
        assertThat(rows.get(1).cell(Column.ACHTERNAAM)).isEqualTo("Jansen");
    }

    @Test
    void aHundredThousandCells() throws Exception {
        List<SourceRow> rows =
                Exports.rows(Exports.file(folder, START + Exports.ROW + ";".repeat(100_000) + "x\n" + Exports.ROW));
        assertThat(rows).extracting(SourceRow::overflow).containsExactly(null, "x", null);
        String wide = Exports.HEADER + ";kolom".repeat(100_000) + "\n" + Exports.ROW;
        assertThat(Exports.rows(Exports.file(folder, wide))).hasSize(1);
    }

    /** Seeded nonsense of the signs that matter to a CSV reader: rows or a refusal, always the same one. */
    @Test
    void nonsense() throws Exception {
        String[] parts = {";", "\"", "\n", "\r", "\r\n", ",", "\0", "é", "S-1", " ", "\"\"", "\ufeff", Exports.ROW, "\t"
        };
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : START);
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            Path file = Exports.file(folder, text.toString());
            assertThat(outcome(file)).isEqualTo(outcome(file));
        }
    }

    private static String outcome(Path file) throws EnvironmentRefused {
        StringBuilder rows = new StringBuilder();
        SessionParser parser = new SessionParser();
        try {
            SessionFile.open(file, ColumnMapping.NONE)
                    .read(row -> rows.append(parser.parse(row)).append('\n'));
        } catch (InputRefused refused) {
            rows.append(refused.faults());
        }
        return rows.toString();
    }

    /** A million cells of rows pass while hardly anything stays. */
    @Test
    void memoryStaysFlat() throws Exception {
        Path file = Exports.file(folder, Exports.HEADER + "\n" + (Exports.ROW + "\n").repeat(100_000));
        SessionFile export = SessionFile.open(file, ColumnMapping.NONE);
        long[] most = new long[1];
        long[] count = new long[1];
        long before = used();
        export.read(row -> {
            if (++count[0] % 25_000 == 0) {
                most[0] = Math.max(most[0], used());
            }
        });
        assertThat(count[0]).isEqualTo(100_000);
        assertThat(most[0] - before).isLessThan(4_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

package nl.huidnota.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.SourceRow;
import nl.huidnota.domain.practice.ColumnMapping;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFileTest {
    private static final String[] HEADER = {
        "sessie_id",
        "datum",
        "status",
        "client_id",
        "achternaam",
        "uzovi",
        "pakket",
        "behandelaar_agb",
        "prestatiecode",
        "tarief"
    };

    @TempDir
    Path folder;

    private Path workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet hidden = workbook.newWorksheet("Verborgen");
            hidden.value(0, 0, "niet dit blad");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            fill.accept(workbook.newWorksheet("Agenda"));
            workbook.newWorksheet("Later").value(0, 0, "ook niet");
        }
        return Files.write(folder.resolve("export.xlsx"), out.toByteArray());
    }

    /** A header in row 3 (1 and 2 are blank), a session in row 4, nothing in row 5, a session in row 6. */
    private static void fill(Worksheet sheet) {
        for (int i = 0; i < HEADER.length; i++) {
            sheet.value(2, i, HEADER[i]);
        }
        Object[] first = {
            "S-1", LocalDate.of(2026, 10, 5), "voltooid", 17, "  Visser ", 9901, "PLUS", 90112345, "075-9001", 180
        };
        Object[] second = {
            "S-2",
            LocalDateTime.of(2026, 10, 6, 9, 30),
            "voltooid",
            "K-2",
            "Jansen",
            "9901",
            "PLUS",
            "90112345",
            "9001",
            17.99
        };
        put(sheet, 3, first);
        put(sheet, 5, second);
        sheet.style(3, 1).format("dd/mm/yyyy").set();
        sheet.style(5, 1).format("d mmm yy h:mm").set();
        sheet.style(3, 9).format("\"€\" #,##0.00").set();
    }

    private static void put(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] instanceof LocalDate date) {
                sheet.value(row, i, date);
            } else if (cells[i] instanceof LocalDateTime moment) {
                sheet.value(row, i, moment);
            } else {
                sheet.value(row, i, (String) cells[i]);
            }
        }
    }

    private static List<SourceRow> read(Path file) throws Exception {
        List<SourceRow> rows = new ArrayList<>();
        SessionFile.open(file, ColumnMapping.NONE).read(rows::add);
        return rows;
    }

    @Test
    void cellsAreWhatACsvExportOfThemWouldHold() throws Exception {
        List<SourceRow> rows = read(workbook(XlsxFileTest::fill));
        assertThat(rows).extracting(SourceRow::number).containsExactly(4, 6);
        SourceRow first = rows.get(0);
        assertThat(first.cell(Column.SESSIEDATUM)).isEqualTo("2026-10-05");
        assertThat(first.cell(Column.CLIENT_ID)).isEqualTo("17");
        assertThat(first.cell(Column.ACHTERNAAM)).isEqualTo("Visser");
        assertThat(first.cell(Column.BEHANDELAAR_AGB)).isEqualTo("90112345");
        assertThat(first.cell(Column.TARIEF)).isEqualTo("180");
        SourceRow second = rows.get(1);
        assertThat(second.cell(Column.SESSIEDATUM)).isEqualTo("2026-10-06 09:30");
        assertThat(second.cell(Column.TARIEF)).isEqualTo("17.99");
    }

    @Test
    void saysWhatItIs() throws Exception {
        Path file = workbook(XlsxFileTest::fill);
        Detected detected = SessionFile.open(file, ColumnMapping.NONE).detected();
        assertThat(detected.charset()).isEqualTo("XLSX");
        assertThat(detected.separator()).isEmpty();
        assertThat(detected.sha256()).hasSize(64);
    }

    @Test
    void theFilesBesideItMayBeWorkbooksToo() throws Exception {
        Path clients = workbook(sheet -> {
            put(sheet, 0, "client_id", "achternaam", "postcode");
            put(sheet, 1, "K-1", "Visser", "3511 AB");
        });
        Path sessions = Exports.file(
                folder,
                "sessie_id;datum;status;client_id;uzovi;pakket;behandelaar_agb;prestatiecode;tarief\nS-1;05-10-2026;voltooid;K-1;9901;PLUS;90112345;9001;180\n");
        List<SourceRow> rows = new ArrayList<>();
        SideFile side = SideFile.open(clients, SideFile.Kind.CLIENTS, ColumnMapping.NONE);
        SessionFile.open(sessions, ColumnMapping.NONE, List.of(side)).read(rows::add);
        assertThat(rows.get(0).cell(Column.POSTCODE)).isEqualTo("3511 AB");
    }

    /** Numbers as Excel may store them, and formulas with the value it kept. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <v>17.989999999999998</v>                | 17.99
                    <v>180.5</v>                             | 180.50
                    <v>1.8E2</v>                             | 180
                    <v>9.99990019E8</v>                      | 999990019
                    <v>17.125</v>                            | 17.125
                    <v>-3.5</v>                              | -3.50
                    <f>A1*2</f><v>360</v>                    | 360
                    <f>A1*2</f>                              | =A1*2
                    <v>1E300</v>                             | 1E+300
                    """)
    void numbers(String cell, String expected) throws Exception {
        assertThat(tariff("<c r=\"J4\">" + cell + "</c>")).isEqualTo(expected);
    }

    @Test
    void faultsOfASheetAreShownAsTheyStand() throws Exception {
        assertThat(tariff("<c r=\"J4\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>")).isEqualTo("#DIV/0!");
        assertThat(tariff("<c r=\"J4\" t=\"str\"><f>A1&amp;B1</f><v>180,00</v></c>"))
                .isEqualTo("180,00");
        assertThat(tariff("<c r=\"J4\" t=\"inlineStr\"><is><t>€ 180,00</t></is></c>"))
                .isEqualTo("€ 180,00");
    }

    private String tariff(String cell) throws Exception {
        Path file = changed(
                "xl/worksheets/sheet2.xml",
                xml -> xml.replaceAll("<c r=\"J4\".*?</c>", java.util.regex.Matcher.quoteReplacement(cell)));
        return read(file).get(0).cell(Column.TARIEF);
    }

    /** The usual workbook with one of its parts changed. */
    private Path changed(String part, java.util.function.UnaryOperator<String> change) throws Exception {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook(XlsxFileTest::fill).toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        String old = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        String text = change.apply(old);
        assertThat(text).isNotEqualTo(old);
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("veranderd.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> one : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
        }
        return file;
    }

    private static void refused(Path file, String key) {
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> read(file));
        assertThat(refused).as(key).isNotNull();
        assertThat(refused.faults().get(0).key()).isEqualTo(key);
    }

    @Test
    void hostileWorkbooksAreRefused() throws Exception {
        String sheet = "xl/worksheets/sheet2.xml";
        refused(
                changed(
                        sheet,
                        xml -> xml.replace("<worksheet", "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\">]><worksheet")),
                "intake.hostile_workbook");
        refused(changed(sheet, xml -> xml.replace("r=\"J4\"", "r=\"ZZZZZZ4\"")), "intake.hostile_workbook");
        refused(changed("xl/sharedStrings.xml", xml -> xml + " ".repeat(1 << 27)), "intake.hostile_workbook");
    }

    @Test
    void brokenWorkbooksAreRefused() throws Exception {
        refused(changed("xl/worksheets/sheet2.xml", xml -> xml.replace("</sheetData>", "")), "intake.broken_workbook");
        refused(changed("xl/workbook.xml", xml -> xml.replace("<sheets>", "<sheets")), "intake.broken_workbook");
        refused(
                changed("xl/worksheets/sheet2.xml", xml -> xml.replace("r=\"4\"", "r=\"99999999999\"")),
                "intake.broken_workbook");
        byte[] whole = Files.readAllBytes(workbook(XlsxFileTest::fill));
        Path half = Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        refused(half, "intake.broken_workbook");
    }

    /** Whatever bytes are changed: rows, or a refusal that says why. */
    @Test
    void everyDamageIsARefusalOrRows() throws Exception {
        byte[] whole = Files.readAllBytes(workbook(XlsxFileTest::fill));
        java.util.Random dice = new java.util.Random(7);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            damaged[dice.nextInt(damaged.length)] ^= (byte) (1 + dice.nextInt(255));
            Path file = Files.write(folder.resolve("schade.xlsx"), damaged);
            try {
                assertThat(read(file)).hasSizeLessThan(10);
            } catch (InputRefused refused) {
                assertThat(refused.faults()).isNotEmpty();
            }
        }
    }
}

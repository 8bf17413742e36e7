package nl.huidnota.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.care.SourceRow;
import nl.huidnota.domain.practice.ColumnMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFileTest {
    private static final String ACCENTED = Exports.HEADER + ";opmerking\n"
            + "S-1;01-10-2026;voltooid;K-1;Zoë de Vriès;PLUS;90112345;075-9001;€ 180,00;9901;\"een\ntwee\"\n"
            + "\n"
            + "S-2;2-10-2026;Voltooid;K-2; Müller\u00a0;PLUS;9112345;9001;1.050,00;901;\"zei \"\"ja\"\"\"\n";

    @TempDir
    Path folder;

    private List<SourceRow> read(String text) throws Exception {
        return Exports.rows(Exports.file(folder, text));
    }

    private InputRefused refused(String text) {
        return refused(Exports.file(folder, text), ColumnMapping.NONE);
    }

    private InputRefused refused(Path file, ColumnMapping mapping) {
        return catchThrowableOfType(InputRefused.class, () -> Exports.rows(file, mapping));
    }

    static Stream<Arguments> writings() {
        List<Arguments> all = new ArrayList<>();
        for (String charset : List.of("UTF-8", "UTF-8+BOM", "windows-1252", "UTF-16LE", "UTF-16BE")) {
            for (String separator : List.of(";", ",", "\t", "|")) {
                for (String end : List.of("\n", "\r\n")) {
                    all.add(Arguments.of(charset, separator, end));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("writings")
    void sameExportHoweverWritten(String charset, String separator, String end) throws Exception {
        List<SourceRow> expected = read(ACCENTED);
        SessionFile written =
                SessionFile.open(Exports.file(folder, write(charset, separator, end)), ColumnMapping.NONE);
        List<SourceRow> rows = new ArrayList<>();
        written.read(rows::add);

        assertThat(written.detected().separator()).isEqualTo(separator);
        assertThat(written.detected().charset()).isEqualToIgnoringCase(charset.replace("+BOM", ""));
        assertThat(rows.stream().map(SessionFileTest::withoutLineEnds)).isEqualTo(expected);
        assertThat(sessions(rows)).isEqualTo(sessions(rows.stream().toList()));
        assertThat(new SessionParser()
                        .parse(rows.get(1))
                        .treatment()
                        .tariff()
                        .get()
                        .cents())
                .isEqualTo(105000);
    }

    private static byte[] write(String charset, String separator, String end) throws Exception {
        String quoted = ACCENTED.replaceAll("(€ 180,00|1\\.050,00)", "\"$1\"");
        String text = quoted.replace(";", separator).replace("\n", end);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!charset.equals("UTF-8") && !charset.equals("windows-1252")) {
            out.write("\ufeff".getBytes(Charset.forName(charset.replace("+BOM", ""))));
        }
        out.write(text.getBytes(Charset.forName(charset.replace("+BOM", ""))));
        return out.toByteArray();
    }

    /** The line end within a cell is the file's own; all else must be equal. */
    private static SourceRow withoutLineEnds(SourceRow row) {
        return new SourceRow(
                row.number(),
                row.cells().stream().map(cell -> cell.replace("\r\n", "\n")).toList(),
                row.overflow(),
                row.trimmed());
    }

    private static List<Session> sessions(List<SourceRow> rows) {
        return rows.stream().map(new SessionParser()::parse).toList();
    }

    @Test
    void numbersRowsAsASpreadsheetDoes() throws Exception {
        List<SourceRow> rows = read(ACCENTED);
        assertThat(rows).extracting(SourceRow::number).containsExactly(2, 4);
        assertThat(rows.get(0).cell(Column.OPMERKING)).isEqualTo("een\ntwee");
        assertThat(rows.get(1).cell(Column.OPMERKING)).isEqualTo("zei \"ja\"");
    }

    @Test
    void trimsSpacesOfEveryKindAndSaysSo() throws Exception {
        SourceRow row = read(ACCENTED).get(1);
        assertThat(row.cell(Column.ACHTERNAAM)).isEqualTo("Müller");
        assertThat(row.wasTrimmed(Column.ACHTERNAAM)).isTrue();
        assertThat(row.wasTrimmed(Column.CLIENT_ID)).isFalse();
    }

    @Test
    void composesAccents() throws Exception {
        SourceRow row = read(Exports.HEADER + "\n" + Exports.ROW.replace("Jansen", "Zoe\u0308"))
                .get(0);
        assertThat(row.cell(Column.ACHTERNAAM)).isEqualTo("Zoë");
        assertThat(row.trimmed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sessie-ID;Sessie Datum;STATUS;Cliënt_id;Achternaam;pakket;BehandelaarAGB;prestatie_code;Prijs;UZOVI",
                "\ufeffbehandeling_id;behandeldatum;status;clientnummer;achternaam;pakket;behandelaar_agb;prestatiecode;bedrag;verzekeraar",
                "\"session_id\";\u00a0session_date ;status;patient_id;achternaam;pakket;behandelaar_agb;prestatiecode;tarief;uzovi",
                "sessie_id;datum;status;client_id;achternaam;pakket;behandelaar_agb;prestatiecode;tarief;uzovi;;"
            })
    void knowsHeadersByTheirOtherNames(String header) throws Exception {
        SourceRow row = read(header + "\n" + Exports.ROW).get(0);
        assertThat(row.cell(Column.SESSIE_ID)).isEqualTo("S-1");
        assertThat(row.cell(Column.SESSIEDATUM)).isEqualTo("01-10-2026");
        assertThat(row.cell(Column.CLIENT_ID)).isEqualTo("K-1");
        assertThat(row.cell(Column.TARIEF)).isEqualTo("180,00");
    }

    @Test
    void columnsStandInAnyOrder() throws Exception {
        SourceRow row =
                read("tarief;uzovi;sessie_id;datum;status;client_id;achternaam;pakket;behandelaar_agb;prestatiecode"
                                + "\n1;2;3;4;5;6;7;8;9;10")
                        .get(0);
        assertThat(row.cell(Column.TARIEF)).isEqualTo("1");
        assertThat(row.cell(Column.PRESTATIECODE)).isEqualTo("10");
    }

    @Test
    void namesUnknownColumnsOnce() throws Exception {
        SessionFile file =
                SessionFile.open(Exports.file(folder, Exports.HEADER + ";Kamer;kleur;Kamer;\n"), ColumnMapping.NONE);
        assertThat(file.detected().unknownColumns()).containsExactly("Kamer", "kleur");
    }

    @Test
    void namesAllMissingAndDoubledColumnsAtOnce() {
        InputRefused refused = refused("sessie_id;datum;Behandeldatum;client_id;pakket;tarief;bedrag\n");
        assertThat(refused.faults())
                .extracting(Fault::key)
                .containsExactly("intake.double_column", "intake.double_column", "intake.missing_columns");
        assertThat(refused.faults().get(0).args())
                .containsEntry("kolom", "sessiedatum")
                .containsEntry("eerste", "datum")
                .containsEntry("tweede", "Behandeldatum");
        assertThat(refused.faults().get(0).column()).isEqualTo(3);
        assertThat(refused.faults().get(2).args())
                .containsEntry("kolommen", "status, achternaam, behandelaar_agb, prestatiecode, uzovi/verzekeraar");
    }

    @Test
    void raggedRows() throws Exception {
        List<SourceRow> rows = read(Exports.HEADER
                + "\nS-1;01-10-2026\n"
                + Exports.ROW
                + ";;\n"
                + Exports.ROW
                + "; ; extra ;nog\n"
                + ";;;;;\n \n"
                + Exports.ROW);
        assertThat(rows).extracting(SourceRow::number).containsExactly(2, 3, 4, 7);
        assertThat(rows.get(0).cell(Column.TARIEF)).isEmpty();
        assertThat(rows).extracting(SourceRow::overflow).containsExactly(null, null, "extra", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"a;b,c;d!;", "a,b;c!;", "a,b,c;d!,", "'\"x;;;;\",b,c'!,", "abc!;", "a|b|c!|"})
    void separatorIsTheMostFrequentOutsideQuotes(String header, char expected) throws Exception {
        CsvFile file = (CsvFile) TableFile.open(Exports.file(folder, header + "\n,,,,,;;;;;;;\n"));
        assertThat(file.head().separator()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "SEP=;\n", "sep=;\r"})
    void excelsOwnSeparatorLineIsNoRow(String hint) throws Exception {
        List<SourceRow> rows = read(hint + Exports.HEADER + "\n" + Exports.ROW);
        assertThat(rows).extracting(SourceRow::number).containsExactly(2);
    }

    @Test
    void blankRowsBeforeTheHeaderCount() throws Exception {
        assertThat(read("\n;;\n" + Exports.HEADER + "\n" + Exports.ROW))
                .extracting(SourceRow::number)
                .containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n"})
    void lineEnds(String end) throws Exception {
        String text = String.join(end, Exports.HEADER, Exports.ROW, "", Exports.ROW);
        assertThat(read(text)).extracting(SourceRow::number).containsExactly(2, 4);
        assertThat(read(text + end)).extracting(SourceRow::number).containsExactly(2, 4);
    }

    @Test
    void mixedLineEnds() throws Exception {
        assertThat(read(Exports.HEADER + "\r\n" + Exports.ROW + "\n" + Exports.ROW + "\r" + Exports.ROW + "\r\n\n"))
                .extracting(SourceRow::number)
                .containsExactly(2, 3, 4);
    }

    @Test
    void mappedColumnsWordsAndSkips() throws Exception {
        ColumnMapping mapping = new ColumnMapping(
                Map.of(Column.SESSIEDATUM, "Datum behandeling", Column.GEBOORTEDATUM, "datum"),
                Map.of(Column.STATUS, Map.of("Afgehandeld", "voltooid", "", "gepland")),
                List.of(new ColumnMapping.Skip("Nr", "Totaal")),
                false);
        String header = Exports.HEADER.replace("sessiedatum", "Datum Behandeling") + ";Datum;Nr\n";
        String row = Exports.ROW.replace("voltooid", "afgehandeld ");
        Path file = Exports.file(
                folder,
                header + row + ";01-02-1990;1\n" + Exports.ROW.replace("voltooid", "")
                        + ";;2\n;;;;;;;;180,00;;;TOTAAL: 2\n");

        List<SourceRow> rows = Exports.rows(file, mapping);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell(Column.SESSIEDATUM)).isEqualTo("01-10-2026");
        assertThat(rows.get(0).cell(Column.GEBOORTEDATUM)).isEqualTo("01-02-1990");
        assertThat(rows).extracting(row2 -> row2.cell(Column.STATUS)).containsExactly("voltooid", "gepland");
        assertThat(SessionFile.open(file, mapping).detected().unknownColumns()).containsExactly("Nr");
    }

    @Test
    void aMappingThatDoesNotFitIsRefused() {
        Path file = Exports.file(folder, Exports.HEADER + "\n");
        ColumnMapping columns = new ColumnMapping(Map.of(Column.TARIEF, "Prijs incl"), Map.of(), List.of(), false);
        assertThat(refused(file, columns).faults())
                .extracting(Fault::key, fault -> fault.args().get("kop"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("intake.mapped_column", "Prijs incl"));
        ColumnMapping skips =
                new ColumnMapping(Map.of(), Map.of(), List.of(new ColumnMapping.Skip("Nr", "Totaal")), false);
        assertThat(refused(file, skips).faults()).extracting(Fault::key).containsExactly("intake.skip_column");
    }

    @Test
    void derivedIdsAreStableAndTellRowsApart() throws Exception {
        ColumnMapping derived = new ColumnMapping(Map.of(), Map.of(), List.of(), true);
        String header = Exports.HEADER.substring("sessie_id;".length()) + ";lichaamsgebied\n";
        String one = Exports.ROW.substring("S-1;".length());
        String other = one.replace("K-1", "K-2");
        List<SourceRow> october = Exports.rows(
                Exports.file(
                        folder, header + one + ";gelaat\n" + other + ";Gelaat\n" + one + ";gelaat\n" + one + ";rug\n"),
                derived);
        List<SourceRow> again = Exports.rows(
                Exports.file(
                        folder,
                        header + other.replace("01-10-2026", "2026-10-01") + ";gelaat\n"
                                + one.replace("01-10-2026", "1-10-2026").replace("075-9001", "9001") + ";GELAAT\n"),
                derived);

        List<String> ids =
                october.stream().map(row -> row.cell(Column.SESSIE_ID)).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("A20261001-0759001-[a-z0-9]+-[0-9]+"));
        assertThat(ids.get(2)).isEqualTo(ids.get(0).replaceAll("-1$", "-2"));
        assertThat(again).extracting(row -> row.cell(Column.SESSIE_ID)).containsExactly(ids.get(1), ids.get(0));
    }

    @Test
    void derivedIdsStayApartInTheirThousands() throws Exception {
        StringBuilder text = new StringBuilder(Exports.HEADER + "\n");
        for (int i = 0; i < 5_000; i++) {
            text.append(Exports.ROW.replace("K-1", "K-" + i % 2_500)).append('\n');
        }
        ColumnMapping derived = new ColumnMapping(Map.of(), Map.of(), List.of(), true);
        assertThat(Exports.rows(Exports.file(folder, text.toString()), derived))
                .extracting(row -> row.cell(Column.SESSIE_ID))
                .doesNotHaveDuplicates()
                .filteredOn(id -> id.endsWith("-2"))
                .hasSize(2_500);
    }

    @Test
    void hashOfTheBytes() throws Exception {
        SessionFile file = SessionFile.open(Exports.file(folder, Exports.HEADER), ColumnMapping.NONE);
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest(Exports.HEADER.getBytes(StandardCharsets.UTF_8));
        assertThat(file.detected().sha256()).isEqualTo(java.util.HexFormat.of().formatHex(digest));
    }

    @Test
    void aFileThatChangesUnderwayIsRefused() throws Exception {
        Path path = Exports.file(folder, Exports.HEADER + "\n" + Exports.ROW);
        SessionFile file = SessionFile.open(path, ColumnMapping.NONE);
        Files.setLastModifiedTime(path, FileTime.fromMillis(1_000));
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> file.read(row -> {}));
        assertThat(refused.faults().get(0).key()).isEqualTo("intake.changed");
    }
}

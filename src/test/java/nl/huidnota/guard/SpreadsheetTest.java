package nl.huidnota.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.huidnota.product.Product;
import nl.huidnota.product.Tools;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export in which every free cell is a formula: in no table that the program makes of it does one calculate. */
class SpreadsheetTest {
    private static final String[] PAYLOADS = {
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(A1:A2)",
        "\t=1+1",
        "\r=1+1",
        "\uFF1D1+1",
        "\uFF0B1+1",
        "\uFF0D1+1",
        "\uFF20A1",
        "=DDE(\"soffice\";\"x\";\"y\")",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"file:x\")",
        " =1+1",
        "\u00a0=1+1",
        "\u2212" + "1+1"
    };

    @TempDir
    Path folder;

    private final List<Path> tables = new ArrayList<>();

    @BeforeEach
    void makeEveryTable() throws IOException {
        Path export = folder.resolve("export.csv");
        StringBuilder rows =
                new StringBuilder("sessie_id;sessiedatum;status;client_id;achternaam;voorletters;geboortedatum;"
                        + "straat;huisnummer;postcode;plaats;email;debiteur_naam;uzovi;pakket;behandelaar_agb;prestatiecode;"
                        + "indicatie;lichaamsgebied;tarief;verwijsdatum;verwijzer_agb;opmerking\n");
        int number = 0;
        for (String payload : PAYLOADS) {
            number++;
            row(rows, payload, "S-" + number, "K-" + number, "180,00");
            row(rows, payload, payload + number, payload + number, "180,00");
            row(rows, payload, "T-" + number, "L-" + number, payload);
        }
        Files.writeString(export, rows);
        here("run", export.toString(), "--month", "2026-10");
        Files.writeString(folder.resolve("afgekeurd.csv"), rejections());
        here("audit", "--rejections", folder.resolve("afgekeurd.csv").toString());
        here("ledger", "export", "--file", folder.resolve("uit/boek.csv").toString());
        here(
                "ledger",
                "export",
                "--boekhouding",
                "--file",
                folder.resolve("uit/boekhouder.csv").toString());
        try (Stream<Path> files = Files.walk(folder.resolve("uit"))) {
            files.filter(file -> file.toString().matches(".*\\.(csv|xlsx)")).forEach(tables::add);
        }
        assertThat(tables).hasSizeGreaterThan(4);
    }

    private static void row(StringBuilder rows, String payload, String session, String client, String tariff) {
        String cell = quoted(payload);
        rows.append(String.join(
                        ";",
                        quoted(session),
                        "05-10-2026",
                        "voltooid",
                        quoted(client),
                        cell,
                        cell,
                        "12-03-1994",
                        cell,
                        "1",
                        "3511 AB",
                        cell,
                        cell,
                        cell,
                        "9901",
                        "PLUS",
                        "90112345",
                        "075-9001",
                        "acnelittekens",
                        "gelaat",
                        quoted(tariff),
                        "01-09-2026",
                        "01123456",
                        cell))
                .append('\n');
    }

    private static String rejections() {
        StringBuilder rows = new StringBuilder("nota;sessie_id;vergoed;reden;code;datum\n");
        for (int i = 1; i <= 5; i++) {
            rows.append("F2026-0000" + i + ";;0,00;" + quoted(PAYLOADS[i]) + ";;03-11-2026\n");
        }
        return rows.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private void here(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of(
                "--practice",
                "samples/praktijk.yaml",
                "--out",
                folder.resolve("uit").toString()));
        Product product = Product.run(all.toArray(String[]::new));
        assertThat(product.exitCode()).as(product.said()).isLessThan(2);
    }

    @Test
    void noCellBeginsAsAFormula() throws Exception {
        int cells = 0;
        for (Path table : tables) {
            List<String> texts = table.toString().endsWith(".csv") ? csv(table) : xlsx(table);
            cells += texts.size();
            assertThat(texts).as(table.toString()).noneMatch(SpreadsheetTest::calculates);
        }
        assertThat(cells).isGreaterThan(500);
    }

    /** A number may begin with a minus; whatever else begins as a formula does, even behind blanks, may calculate. */
    private static boolean calculates(String cell) {
        String start = cell.replaceFirst("^[\\s\\p{Cf}\\p{Z}\"]+", "");
        boolean number = cell.matches("-?[0-9]+([.,][0-9]+)?");
        return !number && !start.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212".indexOf(start.charAt(0)) >= 0;
    }

    private static List<String> csv(Path table) throws IOException {
        String text = Files.readString(table).replace("\ufeff", "");
        List<String> cells = new ArrayList<>();
        CSVFormat form = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        for (CSVRecord row : form.parse(new StringReader(text))) {
            row.forEach(cells::add);
        }
        return cells;
    }

    /** Text cells are text whatever they begin with; formulas are counted. */
    private static List<String> xlsx(Path table) throws IOException {
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(table.toFile())) {
            for (var sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null) {
                            cells.add(cell.getType() == CellType.FORMULA ? "=formula" : "text");
                        }
                    }
                }
            }
        }
        return cells;
    }

    /** LibreOffice opens each table and says how many cells calculate. */
    @Test
    @Tag("long")
    void libreOfficeFindsNoFormula() throws Exception {
        assumeThat(Tools.has("soffice")).as("LibreOffice is installed").isTrue();
        Path opened = Files.createDirectory(folder.resolve("geopend"));
        Path control = Files.writeString(folder.resolve("control.csv"), "=1+1;x\n");
        tables.add(control);
        for (Path table : tables) {
            convert(table, opened);
            Path sheet = opened.resolve(String.valueOf(table.getFileName()).replaceFirst("\\.[a-z]+$", ".ods"));
            boolean calculates = content(sheet).contains("table:formula=");
            assertThat(calculates).as(table.toString()).isEqualTo(table.equals(control));
            Files.delete(sheet);
        }
    }

    private void convert(Path table, Path opened) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "ods"));
        if (table.toString().endsWith(".csv")) {
            // semicolon, quotes, UTF-8, from row 1, and cells evaluated as when a user opens it
            command.add("--infilter=CSV:59,34,76,1,,0,false,true,false,false,false,-1,true");
        }
        command.addAll(List.of("--outdir", opened.toString(), table.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.txt").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static String content(Path sheet) throws IOException {
        try (ZipFile zip = new ZipFile(sheet.toFile())) {
            ZipEntry content = zip.getEntry("content.xml");
            return new String(zip.getInputStream(content).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

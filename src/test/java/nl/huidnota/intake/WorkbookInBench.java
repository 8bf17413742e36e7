package nl.huidnota.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.huidnota.bench.Figures;
import nl.huidnota.domain.practice.ColumnMapping;
import nl.huidnota.product.Product;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook read to rows against the bare iteration of its reader, and {@code compare} of two exports of a month. */
@Tag("bench")
class WorkbookInBench {
    private static final int ROWS = 50_000;
    private static final int ROUNDS = 5;
    private static final List<String> HEADER = List.of(
            ("sessie_id;sessiedatum;status;client_id;voorletters;achternaam;geboortedatum;straat;huisnummer;postcode;"
                            + "plaats;uzovi;pakket;behandelaar_agb;prestatiecode;indicatie;lichaamsgebied;tarief;"
                            + "verwijsdatum;verwijzer_agb")
                    .split(";"));

    @TempDir
    Path folder;

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void rowsAgainstBareIteration() throws Exception {
        Path file = workbook();
        double[] bare = new double[ROUNDS];
        double[] rows = new double[ROUNDS];
        for (int i = -1; i < ROUNDS; i++) {
            double first = cpuSeconds(() -> bare(file));
            double second =
                    cpuSeconds(() -> SessionFile.open(file, ColumnMapping.NONE).read(row -> {}));
            if (i >= 0) {
                bare[i] = first;
                rows[i] = second;
            }
        }
        Figures.atLeast(
                0.5,
                median(bare) / median(rows),
                new Figures.Row(
                        "XLSX in",
                        "a workbook of " + ROWS + " rows to rows",
                        Figures.number(ROWS / median(rows)) + " rows a CPU second",
                        Figures.number(ROWS / median(bare)) + " rows a CPU second",
                        "bare iteration of fastexcel-reader"));
    }

    @Test
    void compareOfTwoExports() throws Exception {
        Path before = export("voor.csv", 0);
        Path after = export("na.csv", 1);
        double[] seconds = new double[ROUNDS];
        for (int i = -1; i < ROUNDS; i++) {
            double took = cpuSeconds(() -> {
                Product product = Product.run("compare", before.toString(), after.toString());
                assertThat(product.exitCode()).as(product.said()).isOne();
            });
            if (i >= 0) {
                seconds[i] = took;
            }
        }
        Figures.atMost(
                5,
                median(seconds),
                new Figures.Row(
                        "compare",
                        "two exports of " + ROWS + " rows, one row in a hundred changed",
                        Figures.number(2 * ROWS / median(seconds)) + " rows a CPU second",
                        "",
                        Figures.number(median(seconds)) + " CPU seconds in all, the command whole"));
    }

    private static void bare(Path file) throws Exception {
        long cells = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            cells = rows.mapToLong(Row::getCellCount).sum();
        }
        assertThat(cells).isEqualTo((ROWS + 1L) * HEADER.size());
    }

    private static List<String> row(int i, String tariff) {
        String day = String.format(java.util.Locale.ROOT, "%02d-10-2026", 1 + i % 28);
        return List.of(("S-" + i + ";" + day + ";voltooid;K-" + i / 2
                        + ";A.B.;Vri\u00ebs;12-03-1999;Voorbeeldstraat;" + i % 300
                        + ";3511 AB;Utrecht;9901;PLUS;90112345;075-9001;acnelittekens;gelaat en hals;" + tariff
                        + ";01-09-2026;01012345")
                .split(";"));
    }

    private Path workbook() throws Exception {
        Path file = folder.resolve("sessies.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("export");
            for (int i = -1; i < ROWS; i++) {
                List<String> cells = i < 0 ? HEADER : row(i, "180,00");
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(i + 1, column, cells.get(column));
                }
            }
        }
        return file;
    }

    private Path export(String name, int changed) throws Exception {
        StringBuilder text = new StringBuilder(String.join(";", HEADER)).append('\n');
        for (int i = 0; i < ROWS; i++) {
            String tariff = i % 100 < changed ? "185,00" : "180,00";
            text.append(String.join(";", row(i, tariff))).append('\n');
        }
        return Files.writeString(folder.resolve(name), text);
    }

    /** Of the whole program: reading ahead counts too. */
    private static double cpuSeconds(Work work) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - before) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

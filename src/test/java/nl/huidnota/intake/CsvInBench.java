package nl.huidnota.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.huidnota.bench.Figures;
import nl.huidnota.domain.practice.ColumnMapping;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P7: an export read to rows, detection and hash included, against the bare iteration of Commons CSV. */
@Tag("bench")
class CsvInBench {
    private static final int ROWS = 100_000;
    private static final int ROUNDS = 9;
    private static final String HEADER = "sessie_id;sessiedatum;status;client_id;voorletters;tussenvoegsel;achternaam;"
            + "geboortedatum;bsn;straat;huisnummer;postcode;plaats;email;uzovi;pakket;behandelaar_agb;prestatiecode;"
            + "indicatie;lichaamsgebied;techniek;tarief;verwijsdatum;verwijzer_agb;opmerking\n";

    @TempDir
    Path folder;

    private interface Work {
        long run() throws Exception;
    }

    @Test
    void rowsAgainstBareIteration() throws Exception {
        Path file = export();
        double[] bare = new double[ROUNDS];
        double[] rows = new double[ROUNDS];
        double[] sessions = new double[ROUNDS];
        for (int i = -2; i < ROUNDS; i++) {
            double first = cpuSeconds(() -> bare(file));
            double second =
                    cpuSeconds(() -> SessionFile.open(file, ColumnMapping.NONE).read(row -> {}));
            double third = cpuSeconds(() -> sessions(file));
            if (i >= 0) {
                bare[i] = first;
                rows[i] = second;
                sessions[i] = third;
            }
        }
        double megabytes = Files.size(file) / 1e6;
        Figures.atLeast(
                0.8,
                median(bare) / median(rows),
                new Figures.Row(
                        "P7",
                        "CSV in",
                        Figures.number(megabytes / median(rows)) + " MB a CPU second",
                        Figures.number(megabytes / median(bare)) + " MB a CPU second",
                        "bare iteration of Commons CSV; parsed to sessions "
                                + Figures.number(megabytes / median(sessions))));
    }

    private static long bare(Path file) throws Exception {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        long cells = 0;
        try (BufferedReader in = Files.newBufferedReader(file);
                CSVParser parser =
                        CSVParser.builder().setReader(in).setFormat(format).get()) {
            for (CSVRecord row : parser) {
                cells += row.size();
            }
        }
        return cells;
    }

    private static long sessions(Path file) throws Exception {
        SessionParser parser = new SessionParser();
        long[] read = new long[1];
        SessionFile.open(file, ColumnMapping.NONE)
                .read(row -> read[0] += parser.parse(row).date().isRead() ? 1 : 0);
        assertThat(read[0]).isEqualTo(ROWS);
        return read[0];
    }

    private Path export() throws Exception {
        Path file = folder.resolve("sessies.csv");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            for (int i = 0; i < ROWS; i++) {
                out.write("S-" + i + ";" + (1 + i % 28) + "-10-2026;voltooid;K-" + i / 2
                        + ";A.B.;de;Vri\u00ebs;12-03-1999;999990019;Voorbeeldstraat;" + i % 300
                        + ";3511 AB;Utrecht;client" + i
                        + "@example.org;9901;PLUS;90112345;075-9001;acnelittekens;gelaat en hals;microneedling;"
                        + "180,00;01-09-2026;01012345;\"gezien, rustige huid\"\n");
            }
        }
        return file;
    }

    private static double cpuSeconds(Work work) throws Exception {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

package nl.huidnota.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.invoice.NaiveProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** P8: one invoice, from the command line to the file, against the least program that makes a page with PDFBox. */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColdStartBench {
    private static final String PLAIN = "plain";
    private static final String ARCHIVED = "archived";
    private static final String LATER = "later";
    private static final String NAIVE = "naive";

    private final Map<String, List<Child.Cost>> costs = new TreeMap<>();
    private Path folder;

    @BeforeAll
    void race() throws Exception {
        folder = Figures.folder("cold");
        Map<String, Installed> ways = new TreeMap<>();
        ways.put(PLAIN, new Installed(Figures.folder("cold/plain")));
        ways.put(ARCHIVED, new Installed(Figures.folder("cold/archived")).archived());
        Path later = later();
        if (later != null) {
            ways.put(
                    LATER, new Installed(Figures.folder("cold/later")).on(later).archived());
        }
        for (int round = 0; round <= Figures.rounds(); round++) {
            for (Map.Entry<String, Installed> way : ways.entrySet()) {
                Path out = folder.resolve("uit");
                keep(way.getKey(), round, invoice(way.getValue(), out));
                Installed.delete(out);
            }
            keep(NAIVE, round, naive());
        }
    }

    @AfterAll
    void clear() throws IOException {
        Installed.delete(folder);
    }

    private void keep(String way, int round, Child.Cost cost) throws IOException {
        assertThat(cost.exit()).as(way + Files.readString(cost.said())).isLessThanOrEqualTo(1);
        if (round > 0) {
            costs.computeIfAbsent(way, name -> new ArrayList<>()).add(cost);
        }
    }

    private static Child.Cost invoice(Installed program, Path out) throws Exception {
        Path samples = Path.of("samples").toAbsolutePath();
        return program.run(
                "invoice",
                samples.resolve("sessies-2026-10.csv").toString(),
                "--session",
                "S-1001",
                "--practice",
                samples.resolve("praktijk.yaml").toString(),
                "--today",
                "2026-11-02",
                "--out",
                out.toString());
    }

    private Child.Cost naive() throws Exception {
        List<String> jars = new ArrayList<>();
        try (DirectoryStream<Path> libraries =
                Files.newDirectoryStream(Installed.home().resolve("lib"), "{pdfbox,fontbox,commons-logging}*.jar")) {
            libraries.forEach(jar -> jars.add(jar.toString()));
        }
        jars.add(Path.of(NaiveProgram.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString());
        return new Child(folder, Map.of())
                .run(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(java.io.File.pathSeparator, jars),
                        NaiveProgram.class.getName(),
                        folder.resolve("naive.pdf").toString()));
    }

    /** A Java of 25 or newer beside ours, or null. */
    private static Path later() throws IOException {
        Path installed = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(installed)) {
            for (Path home : all) {
                Path release = home.resolve("release");
                if (Files.exists(release)
                        && Files.readString(release).matches("(?s).*JAVA_VERSION=\"(2[5-9]|[3-9][0-9]).*")) {
                    return home;
                }
            }
        }
        return null;
    }

    private double cpu(String way) {
        return Race.median(costs.get(way).stream().mapToDouble(Child.Cost::cpu).toArray());
    }

    private String told(String way) {
        double wall = Race.median(
                costs.get(way).stream().mapToDouble(Child.Cost::wall).toArray());
        return Figures.number(cpu(way)) + " CPU seconds, " + Figures.number(wall) + " on the wall";
    }

    private void compare(double target, String id, String way, String remark) throws IOException {
        Figures.atMost(
                target,
                cpu(way) / cpu(NAIVE),
                new Figures.Row(id, "cold `invoice` for one session", told(way), told(NAIVE), remark));
    }

    @Test
    void plain() throws IOException {
        compare(1.1, "P8", PLAIN, "minimal PDFBox program, one page; ours with its launcher, no archive");
    }

    @Test
    void withClassArchive() throws IOException {
        compare(0.6, "P8 class archive", ARCHIVED, "the archive that the launcher makes at its first start");
    }

    @Test
    void withLaterJava() throws IOException {
        if (costs.containsKey(LATER)) {
            compare(
                    0.4,
                    "P8 AOT cache",
                    LATER,
                    "Java 25 with the cache that the launcher makes; the other on our Java");
        }
    }
}

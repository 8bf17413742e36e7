package nl.huidnota.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.huidnota.bench.Child;
import nl.huidnota.bench.Figures;
import nl.huidnota.bench.Installed;
import nl.huidnota.bench.Race;
import nl.huidnota.product.Product;
import nl.huidnota.run.demo.Demo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** P3 and P4: a whole month against the disk itself, against gzip, and against itself with zips. */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthRateBench {
    /** {@code -Dbench.sessions=} for a shorter try. */
    private static final int SESSIONS = Integer.getInteger("bench.sessions", 10_000);
    /** Of a hundred invented clients some 75 have a session in the month. */
    private static final int CLIENTS = SESSIONS * 4 / 3;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Map<String, List<Used>> used = new TreeMap<>();
    private Path folder;
    private Path practice;
    private int files;
    private double megabytes;

    /** Seconds. */
    private record Used(double cpu, double wall) {}

    private interface Job {
        void run() throws Exception;
    }

    @BeforeAll
    void race() throws Exception {
        assertThat(Installed.isThere())
                .as("the packaged program: run this in a phase after package")
                .isTrue();
        folder = Figures.folder("month");
        practice = folder.resolve("practice");
        Demo.write(practice, CLIENTS, 1, java.time.YearMonth.of(2026, 10));
        Installed cold = new Installed(folder);
        for (int round = 0; round <= Figures.rounds(); round++) {
            Path out = folder.resolve("uit");
            used("loose", round, () -> run(out));
            List<Long> sizes = sizes(out);
            used("ready", round, () -> ready(folder.resolve("klaar"), sizes));
            used("bundled", round, () -> run(folder.resolve("bundels"), "--bundle"));
            keep("cold", round, cold.month(practice, folder.resolve("koud")));
            keep("gzip", round, gzip(out.resolve("2026-10")));
            for (String made : List.of("uit", "klaar", "bundels", "koud")) {
                Installed.delete(folder.resolve(made));
            }
        }
    }

    @AfterAll
    void clear() throws Exception {
        Installed.delete(folder);
    }

    private void used(String side, int round, Job job) throws Exception {
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        job.run();
        keep(side, round, (SYSTEM.getProcessCpuTime() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9);
    }

    private void keep(String side, int round, Child.Cost cost) {
        keep(side, round, cost.cpu(), cost.wall());
    }

    /** The round before the first warms up. */
    private void keep(String side, int round, double cpu, double wall) {
        if (round > 0) {
            used.computeIfAbsent(side, name -> new ArrayList<>()).add(new Used(cpu, wall));
        }
    }

    private void run(Path out, String... more) {
        Product run = Product.run(Installed.monthArguments(practice, out, more));
        assertThat(run.exitCode()).as(run.said()).isLessThanOrEqualTo(1);
    }

    private List<Long> sizes(Path out) throws Exception {
        List<Long> sizes = new ArrayList<>();
        try (Stream<Path> all = Files.walk(out.resolve("2026-10"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                sizes.add(Files.size(file));
            }
        }
        files = sizes.size();
        megabytes = sizes.stream().mapToLong(Long::longValue).sum() / 1e6;
        return sizes;
    }

    /** Files that need no thought, through the same outbox, as many at once as a run writes. */
    private static void ready(Path root, List<Long> sizes) throws Exception {
        byte[] content = new byte[(int) (long) sizes.stream().max(Long::compare).orElseThrow()];
        new Random(1).nextBytes(content);
        ExecutorService threads = Executors.newFixedThreadPool(PrintQueue.THREADS);
        try (Outbox outbox = Outbox.open(root)) {
            outbox.stage("2026-10/facturen/eerste", new byte[1]);
            List<Future<Outbox.Staged>> staged = new ArrayList<>();
            for (int i = 0; i < sizes.size(); i++) {
                String name = "2026-10/facturen/F" + i + ".pdf";
                int size = (int) (long) sizes.get(i);
                staged.add(threads.submit(() -> outbox.stage(name, out -> out.write(content, 0, size))));
            }
            for (Future<Outbox.Staged> one : staged) {
                one.get();
            }
            outbox.release();
        } finally {
            threads.shutdown();
        }
    }

    private Child.Cost gzip(Path month) throws Exception {
        String all = "find \"$1\" -type f | sort | xargs cat | gzip -6 >/dev/null";
        return new Child(folder, Map.of()).run(List.of("sh", "-c", all, "sh", month.toString()));
    }

    private double cpu(String side) {
        return Race.median(used.get(side).stream().mapToDouble(Used::cpu).toArray());
    }

    private double wall(String side) {
        return Race.median(used.get(side).stream().mapToDouble(Used::wall).toArray());
    }

    private String told(String side) {
        return Figures.number(files / wall(side)) + " files a second, " + Figures.number(cpu(side)) + " CPU seconds";
    }

    private String month() {
        return SESSIONS + " sessions, " + files + " files, " + Figures.number(megabytes) + " MB";
    }

    @Test
    void looseAgainstTheDisk() throws Exception {
        Figures.atLeast(
                0.75,
                wall("ready") / wall("loose"),
                new Figures.Row(
                        "P3",
                        "`run`, loose files, one warm process",
                        told("loose"),
                        told("ready"),
                        "on the wall; files of the same sizes ready to write, through the same outbox; " + month()));
    }

    @Test
    void coldAgainstGzip() throws Exception {
        Figures.atMost(
                1,
                cpu("cold") / cpu("gzip"),
                new Figures.Row(
                        "P3 cold",
                        "the same, whole cold process",
                        Figures.number(cpu("cold")) + " CPU seconds, " + Figures.number(wall("cold")) + " on the wall",
                        Figures.number(cpu("gzip")) + " CPU seconds, " + Figures.number(wall("gzip")) + " on the wall",
                        "`gzip -6` over the same files"));
    }

    @Test
    void bundledAgainstLoose() throws Exception {
        Figures.atLeast(
                3,
                wall("loose") / wall("bundled"),
                new Figures.Row(
                        "P4",
                        "`run --bundle`",
                        told("bundled"),
                        told("loose"),
                        "on the wall; zips beside the loose files, against the loose files alone"));
    }
}

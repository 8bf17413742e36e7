package nl.huidnota.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the benches measured: printed, and put into docs/performance.md between its two marks. A figure that misses its
 * target fails its bench, after it was written down; unless that page has a chapter that begins with the row's id and says
 * what was tried.
 */
public final class Figures {
    private static final Path PAGE = Path.of("docs", "performance.md");
    private static final Path KEPT = Path.of("target", "bench");
    /** Before the id in the headings of the chapters on missed targets. */
    private static final String KNOWN = "\n### Missed: ";

    private static final String FROM = "<!-- measured -->\n";
    private static final String TO = "<!-- /measured -->";

    private Figures() {}

    /**
     * One row of the table.
     *
     * @param id such as {@code P2 OpenPDF}
     * @param ours what huidnota did, with its unit
     * @param other what it was measured against, with its unit
     * @param remark what the other leaves out, or how it was measured
     */
    public record Row(String id, String work, String ours, String other, String remark) {}

    /** A ratio that must be at least so much. */
    public static void atLeast(double target, double ratio, Row row) throws IOException {
        write(row, ratio, "≥ " + number(target), ratio >= target);
        if (!isKnown(row)) {
            assertThat(ratio).as(row.id() + " " + row.work()).isGreaterThanOrEqualTo(target);
        }
    }

    /** A ratio that must be at most so much. */
    public static void atMost(double target, double ratio, Row row) throws IOException {
        write(row, ratio, "≤ " + number(target), ratio <= target);
        if (!isKnown(row)) {
            assertThat(ratio).as(row.id() + " " + row.work()).isLessThanOrEqualTo(target);
        }
    }

    private static boolean isKnown(Row row) throws IOException {
        return Files.exists(PAGE) && Files.readString(PAGE).contains(KNOWN + row.id() + "\n");
    }

    /** How many rounds count: {@code -Dbench.rounds=}; fewer than five only to try a bench out. */
    public static int rounds() {
        return Integer.getInteger("bench.rounds", 5);
    }

    /** A folder on the disk that the project is on: one in memory would take in files too easily. */
    public static Path folder(String name) throws IOException {
        return Files.createDirectories(Path.of("target", "bench-files", name).toAbsolutePath());
    }

    private static void write(Row row, double ratio, String target, boolean holds) throws IOException {
        String line = String.join(
                        " | ",
                        "| " + row.id(),
                        row.work(),
                        row.ours(),
                        row.other(),
                        number(ratio),
                        target,
                        target.isEmpty() ? "" : holds ? "holds" : "**missed**",
                        row.remark())
                + " |";
        System.out.println(line);
        Files.createDirectories(KEPT);
        Files.writeString(KEPT.resolve(row.id().replaceAll("[^A-Za-z0-9]+", "-") + ".row"), line + "\n");
        if (Files.exists(PAGE)) {
            String page = Files.readString(PAGE);
            int from = page.indexOf(FROM) + FROM.length();
            Files.writeString(PAGE, page.substring(0, from) + table() + page.substring(page.indexOf(TO)));
        }
    }

    private static String table() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> rows = Files.list(KEPT)) {
            for (Path row : rows.sorted().toList()) {
                lines.add(Files.readString(row));
            }
        }
        return machine()
                + "\n\n| | work | huidnota | against | ratio | target | | remark |\n|---|---|---|---|---|---|---|---|\n"
                + String.join("", lines);
    }

    private static String machine() throws IOException {
        return String.format(
                Locale.ROOT,
                "Java %s, %s %s, %s, %d processors, load %.1f at the end of the last bench; medians of %d rounds or more.",
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                rounds());
    }

    private static String processor() throws IOException {
        Path told = Path.of("/proc/cpuinfo");
        if (!Files.exists(told)) {
            return "unknown processor";
        }
        try (Stream<String> lines = Files.lines(told)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        }
    }

    /** A number as people read it: no more digits than it is worth. */
    public static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value).replace(',', ' ')
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}

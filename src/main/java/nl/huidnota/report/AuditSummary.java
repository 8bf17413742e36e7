package nl.huidnota.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.claim.AuditResult.OpenClaim;
import nl.huidnota.domain.claim.ReturnCode.Action;
import nl.huidnota.report.AuditReport.Item;
import nl.huidnota.report.Style.Tone;
import nl.huidnota.text.Texts;

/** The end of an audit on a terminal: what came back, and what to do first about what did not. */
public final class AuditSummary {
    private static final int SHOWN = 5;
    private static final int NARROWEST = 50;
    private static final int WIDEST_TABLE = 76;

    private AuditSummary() {}

    /**
     * How it is told.
     *
     * @param options says to every command which administration it is about: with a space before it, or ""
     * @param done references of lines that ask for nothing any more
     */
    public record Screen(int width, Style style, String options, Set<String> done) {
        public Screen {
            width = Math.max(NARROWEST, width);
            done = Set.copyOf(done);
        }
    }

    /**
     * Lines of at most the screen's width (at least 50 columns), but for words that are longer themselves, and commands.
     */
    public static List<String> lines(AuditReport report, Screen screen) {
        Texts texts = report.texts();
        int table = Math.min(screen.width(), WIDEST_TABLE);
        List<String> lines = new ArrayList<>();
        lines.add(screen.style().in(Tone.HEADING, texts.get("audit.title")));
        lines.add(Wrapping.apart(
                "  " + texts.get("audit.figure.claimed"),
                texts.forms().euro(report.all().claimed()),
                table));
        lines.add(Wrapping.apart(
                "  " + texts.get("audit.figure.awarded"),
                texts.forms().euro(report.all().awarded()),
                table));
        lines.add(Wrapping.apart(
                "  " + texts.get("audit.figure.missing"),
                texts.forms().euro(report.all().missing()),
                table));
        lines.add(Wrapping.apart(
                "  " + texts.get("audit.figure.open"),
                texts.forms().count(report.result().open()),
                table));
        for (Action action : Action.values()) {
            work(report, screen, action, lines);
        }
        if (!screen.done().isEmpty()) {
            lines.add("");
            lines.add(texts.format("audit.done", "aantal", screen.done().size()));
        }
        List<String> packages = PackageTable.lines(report, screen.width());
        if (!packages.isEmpty()) {
            lines.add("");
            lines.addAll(packages);
        }
        return lines;
    }

    private static void work(AuditReport report, Screen screen, Action action, List<String> lines) {
        List<Item> items = report.items(action).stream()
                .filter(item -> !screen.done().contains(item.line().reference()))
                .toList();
        if (items.isEmpty()) {
            return;
        }
        Texts texts = report.texts();
        lines.add("");
        Tone tone = action == Action.LEAVE ? Tone.HEADING : Tone.ATTENTION;
        lines.add(screen.style()
                .in(
                        tone,
                        texts.get("audit.action." + action.key()) + ": "
                                + texts.forms().count(items.size())));
        items.stream().limit(SHOWN).forEach(item -> lines.addAll(item(report, screen, item)));
        if (items.size() > SHOWN) {
            lines.add("  " + texts.format("audit.more", "aantal", items.size() - SHOWN));
        }
    }

    private static List<String> item(AuditReport report, Screen screen, Item item) {
        Texts texts = report.texts();
        String head = "  " + item.line().reference() + "  " + item.line().session();
        List<String> lines = new ArrayList<>();
        lines.add(Wrapping.apart(
                head, texts.forms().euro(item.line().missing()), Math.min(screen.width(), WIDEST_TABLE)));
        lines.addAll(Wrapping.lines("    ", report.why(item.line()), screen.width()));
        lines.addAll(Wrapping.lines("    → ", report.remedy(item), screen.width()));
        if (!report.command(item).isEmpty()) {
            lines.add("    " + report.command(item) + screen.options());
        }
        return lines;
    }

    /** {@code audit --open}: what still waits, oldest first, with its age in days. */
    public static List<String> open(List<OpenClaim> claims, LocalDate today, Texts texts, int width) {
        int table = Math.min(Math.max(NARROWEST, width), WIDEST_TABLE);
        List<String> lines = new ArrayList<>();
        lines.add(texts.format("audit.open.title", "aantal", claims.size()));
        claims.stream()
                .sorted(Comparator.comparing(OpenClaim::date).thenComparing(OpenClaim::reference))
                .forEach(claim -> lines.add(open(claim, today, texts, table)));
        return lines;
    }

    private static String open(OpenClaim claim, LocalDate today, Texts texts, int width) {
        String status = claim.status() == null
                ? texts.get("audit.open.unanswered")
                : texts.get("audit.status." + claim.status().key()) + " " + String.join(" ", claim.codes());
        Map<String, String> args = Map.of("dagen", Long.toString(ChronoUnit.DAYS.between(claim.date(), today)));
        String head =
                "  " + claim.reference() + "  " + claim.uzovi() + "  " + texts.format("audit.open.age", args) + "  ";
        return Wrapping.apart(head + status.strip(), texts.forms().euro(claim.claimed()), width);
    }
}

package nl.huidnota.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.OpenWork.ClientWork;
import nl.huidnota.report.OpenWork.Kind;
import nl.huidnota.report.Style.Tone;
import nl.huidnota.text.Forms;
import nl.huidnota.text.Texts;

/** The end of a run as people read it on a terminal: what was made, what closes, what asks for attention, what now. */
public final class TerminalSummary {
    private static final int CLIENTS = 5;

    /** A look writes no files to read on in: the screen is all there is. */
    private static final int CLIENTS_LOOKED_AT = 50;

    private static final int FINDINGS_PER_CLIENT = 3;
    private static final int NARROWEST = 50;

    /** Figures far to the right of their words are hard to follow. */
    private static final int WIDEST_TABLE = 76;

    private final RunReport report;
    private final NextSteps.Commands commands;
    private final Texts texts;
    private final Forms forms;
    private final int width;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private TerminalSummary(RunReport report, int width, Style style, NextSteps.Commands commands) {
        this.report = report;
        this.commands = commands;
        this.texts = report.texts();
        this.forms = report.forms();
        this.width = Math.max(NARROWEST, width);
        this.style = style;
    }

    /**
     * Lines of at most {@code width} columns (at least 50), but for words that are longer themselves.
     *
     * @param commands to type next; each stands whole on a line of its own, however long, so that it can be copied
     */
    public static List<String> lines(RunReport report, int width, Style style, NextSteps.Commands commands) {
        TerminalSummary summary = new TerminalSummary(report, width, style, commands);
        summary.heading();
        summary.made();
        summary.rows();
        summary.attention();
        summary.next();
        return List.copyOf(summary.lines);
    }

    private void heading() {
        String mode = texts.get(report.summary().production() ? "report.production" : "report.test");
        add(Tone.HEADING, capital(report.period()));
        add(report.summary().production() ? Tone.GOOD : Tone.ATTENTION, mode);
        switch (report.occasion()) {
            case CHECKED, AHEAD, TRIED -> wrapped("", texts.get("terminal.checked"));
            case UNCHANGED -> wrapped(
                    "", texts.format("terminal.unchanged", "aantal", report.count(Verdict.ALREADY_BILLED)));
            case BOOKED -> {}
        }
        lines.add("");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void made() {
        add(Tone.HEADING, texts.get(report.occasion().looked() ? "terminal.to_make" : "terminal.made"));
        document(
                "invoices",
                report.digest().invoices(),
                "invoiced",
                report.summary().invoiced());
        document(
                "claim_files",
                report.digest().claimFiles(),
                "claimed",
                report.summary().claimed());
        figure(texts.get("report.figure.expected"), forms.euro(report.summary().expected()));
        lines.add(style.in(Tone.FAINT, "    " + texts.get("report.figure.expected.about")));
        lines.add("");
    }

    private void document(String kind, int count, String sum, Euro amount) {
        String number = texts.format("report.figure." + kind + (count == 1 ? ".one" : ".many"), "aantal", count);
        String what = texts.get("report.figure." + sum);
        figure(report.occasion().looked() ? what : what + ", " + number, forms.euro(amount));
    }

    private void figure(String label, String amount) {
        lines.add(Wrapping.apart("  " + label, amount, tableWidth()));
    }

    private int tableWidth() {
        return Math.min(width, WIDEST_TABLE);
    }

    private void rows() {
        String heading = row(texts.get("terminal.rows"), texts.get("money.count"), texts.get("money.amount"));
        lines.add(style.in(Tone.HEADING, heading));
        for (int i = Verdict.values().length - 1; i >= 0; i--) {
            Verdict verdict = Verdict.values()[i];
            if (report.count(verdict) > 0) {
                String amount = verdict == Verdict.UNREADABLE ? "–" : forms.amount(report.amount(verdict));
                lines.add(row("  " + report.words().verdict(verdict), forms.count(report.count(verdict)), amount));
            }
        }
        lines.add(row(
                "  " + texts.get("money.read"),
                forms.count(report.summary().read()),
                forms.amount(report.summary().readable())));
        add(
                report.closes() ? Tone.GOOD : Tone.ATTENTION,
                "  " + texts.get(report.closes() ? "terminal.closes" : "money.open"));
        lines.add("");
    }

    private String row(String label, String count, String amount) {
        return Wrapping.apart(label, Wrapping.right(count, 10) + Wrapping.right(amount, 16), tableWidth());
    }

    private void attention() {
        OpenWork work = report.digest().work(Kind.MEND);
        if (work.sessions() == 0) {
            add(Tone.GOOD, texts.get("work.mend.none"));
        } else {
            Map<String, String> args = Map.of(
                    "aantal",
                    Integer.toString(work.sessions()),
                    "bedrag",
                    work.amount().toString());
            add(Tone.ATTENTION, texts.format(work.sessions() == 1 ? "terminal.open.one" : "terminal.open", args));
            work.clients().stream().limit(clients()).forEach(this::client);
            others(work);
        }
        count(Kind.OWN, "terminal.own");
        count(Kind.WARN, "terminal.warn");
        lines.add("");
    }

    private void client(ClientWork client) {
        String name = client.clientId() == null ? texts.get("work.no_client") : client.clientId();
        lines.add(style.in(Tone.HEADING, Wrapping.apart("  " + name, amount(client), tableWidth())));
        List<FaultGroup> groups = FaultGroup.of(client.sessions(), report.words()).stream()
                .filter(FaultGroup::blocks)
                .toList();
        groups.stream().limit(FINDINGS_PER_CLIENT).forEach(this::fault);
        int others = groups.size() - FINDINGS_PER_CLIENT;
        if (others > 0) {
            lines.add("    " + texts.format("terminal.more_findings", "aantal", others));
        }
    }

    private void fault(FaultGroup group) {
        lines.addAll(report.words().lines(report.summary().input().file(), group.finding(), 4, width));
        if (!group.others().isEmpty()) {
            String rows = group.others().stream().map(String::valueOf).collect(Collectors.joining(", "));
            wrapped("      ", texts.format("terminal.also", "rijen", rows));
        }
    }

    private String amount(ClientWork client) {
        return client.hasUnknownAmount() ? texts.get("work.no_amount") : forms.euro(client.amount());
    }

    private void others(OpenWork work) {
        int shown = work.clients().stream()
                .limit(clients())
                .mapToInt(ClientWork::count)
                .sum();
        if (work.sessions() > shown) {
            String key = report.occasion().looked() ? "work.more.later" : "work.more";
            wrapped("  ", texts.format(key, "aantal", work.sessions() - shown));
        }
    }

    private int clients() {
        return report.occasion().looked() ? CLIENTS_LOOKED_AT : CLIENTS;
    }

    private void count(Kind kind, String key) {
        OpenWork work = report.digest().work(kind);
        if (work.sessions() > 0) {
            Map<String, String> args = Map.of(
                    "aantal",
                    Integer.toString(work.sessions()),
                    "bedrag",
                    work.amount().toString());
            boolean looked = report.occasion().looked();
            wrapped("", texts.format(key, args) + " " + texts.get(looked ? key + ".later" : key + ".where"));
        }
    }

    private void next() {
        add(Tone.HEADING, texts.get("next.title"));
        int number = 1;
        for (String step : new NextSteps(report, commands).lines()) {
            String[] parts = step.split("`", -1);
            wrapped("  " + number++ + ". ", parts[0].strip());
            for (int i = 1; i < parts.length; i += 2) {
                lines.add("     " + parts[i]);
            }
        }
        if (report.summary().head() != null) {
            lines.add("");
            wrapped("", texts.get("report.head") + ": " + report.summary().head());
        }
    }

    private void wrapped(String first, String text) {
        lines.addAll(Wrapping.lines(first, text, width));
    }

    private void add(Tone tone, String text) {
        int words = text.length() - text.stripLeading().length();
        Wrapping.lines(text.substring(0, words), text.substring(words), width)
                .forEach(line -> lines.add(style.in(tone, line)));
    }
}

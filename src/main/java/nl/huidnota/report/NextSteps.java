package nl.huidnota.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.report.OpenWork.Kind;
import nl.huidnota.text.Texts;

/** What the administrator does now, in order; page and terminal say the same. */
public final class NextSteps {
    private final RunReport report;
    private final Texts texts;
    private final Commands commands;

    /**
     * The commands to type.
     *
     * @param run books the month, or what is mended in it
     * @param options says to every command which administration it is about: with a space before it, or ""
     */
    public record Commands(String run, String options) {}

    /** For a page, which tells nothing of the machine it was made on. */
    NextSteps(RunReport report) {
        this(report, new Commands("huidnota run " + report.summary().input().file() + month(report), ""));
    }

    NextSteps(RunReport report, Commands commands) {
        this.report = report;
        this.commands = commands;
        this.texts = report.texts();
    }

    private static String month(RunReport report) {
        return report.summary().month() == null
                ? ""
                : " --month " + report.summary().month();
    }

    List<String> lines() {
        List<String> steps = new ArrayList<>();
        boolean mend = report.digest().work(Kind.MEND).sessions() > 0;
        if (report.occasion() == RunReport.Occasion.AHEAD) {
            return List.of(step(mend ? "ahead" : "ahead_done"));
        }
        if (mend) {
            steps.add(step("mend"));
        }
        if (report.occasion().looked()) {
            steps.add(step("run"));
            return steps;
        }
        if (report.digest().invoices() > 0) {
            steps.add(step("send"));
        }
        if (report.digest().claimFiles() > 0) {
            steps.add(step(report.summary().production() ? "upload" : "upload_test"));
            steps.add(step("audit"));
        }
        steps.add(step("backup"));
        return steps;
    }

    private String step(String key) {
        Map<String, String> args = Map.of(
                "aantal", Integer.toString(report.digest().work(Kind.MEND).sessions()),
                "nota", Integer.toString(report.digest().invoices()),
                "opdracht", commands.run(),
                "opties", commands.options(),
                "kopie", "reservekopie-" + report.summary().today() + ".db");
        return texts.format("next." + key, args);
    }

    void write(Html html) {
        html.open("section", "class", "card", "aria-labelledby", "nu").line();
        html.element("h2", texts.get("next.title"), "id", "nu").line();
        html.open("ol", "class", "steps").line();
        for (String line : lines()) {
            html.open("li");
            code(html, line);
            html.close("li").line();
        }
        html.close("ol").line().close("section").line();
    }

    /** What stands between backquotes is a command. */
    private static void code(Html html, String line) {
        String[] parts = line.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                html.element("code", parts[i]);
            } else {
                html.text(parts[i]);
            }
        }
    }
}

package nl.huidnota.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.intake.Detected;
import nl.huidnota.report.NextSteps;
import nl.huidnota.report.RunJson;
import nl.huidnota.report.RunReport;
import nl.huidnota.report.Style;
import nl.huidnota.report.TerminalSummary;
import nl.huidnota.run.Administration;
import nl.huidnota.run.MonthRun;
import nl.huidnota.run.RunOutcome;
import nl.huidnota.run.RunRequest;
import nl.huidnota.run.UsageRefused;
import nl.huidnota.text.Texts;

/** Runs a request and tells people, and with {@code --json} machines, what came of it. */
final class Runner {
    private final Speaker speaker;
    private final boolean json;
    private int exitCode = ExitCode.BUG;

    Runner(Speaker speaker, boolean json) {
        this.speaker = speaker;
        this.json = json;
    }

    int run(Administration administration, RunRequest request) throws InputRefused, EnvironmentRefused, UsageRefused {
        try (ProgressLine progress = new ProgressLine(speaker)) {
            new MonthRun(administration, request, speaker.texts())
                    .telling(progress)
                    .run(outcome -> {
                        progress.close();
                        tell(outcome, request, administration.folder());
                    });
        }
        return exitCode;
    }

    private void tell(RunOutcome outcome, RunRequest request, Path folder) {
        speaker.console().say(json, detected(outcome));
        RunReport report =
                RunReport.of(outcome.summary(), outcome.details(), speaker.texts(), occasion(outcome, request));
        Style style = speaker.console().style();
        boolean everything = request.wanted().equals(RunRequest.Wanted.of(null));
        String command =
                request.mode().ahead() ? Typed.again(speaker.typed()) : Typed.booking(speaker.typed(), everything);
        NextSteps.Commands commands = new NextSteps.Commands(command, Typed.administration(speaker.typed()));
        speaker.console()
                .say(json, TerminalSummary.lines(report, speaker.console().width(), style, commands));
        speaker.console().say(json, made(outcome, request));
        if (!outcome.dryRun() && request.mode().seals().isEmpty()) {
            Path documents = Typed.near(folder.resolve(request.folder()));
            speaker.console().say(json, List.of(speaker.texts().format("cli.made", "folder", documents)));
        }
        if (json) {
            try {
                RunJson.write(speaker.console().out(), outcome.summary(), outcome.details());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        List<Fault> absent = absent(outcome, request.wanted());
        speaker.complain(absent);
        exitCode = outcome.needsAttention() || !absent.isEmpty() ? ExitCode.ATTENTION : ExitCode.DONE;
    }

    /** What was asked for by name and is not there. */
    private static List<Fault> absent(RunOutcome outcome, RunRequest.Wanted wanted) {
        Set<String> asked = new TreeSet<>(wanted.chosen() == null ? Set.of() : wanted.chosen());
        if (wanted.client() != null) {
            asked.add(wanted.client());
        }
        outcome.details().verdicts(row -> {
            asked.remove(wanted.client() == null ? row.session() : row.clientId());
        });
        String file = outcome.summary().input().file();
        return asked.stream()
                .map(what -> Fault.of("cli.not-in-export", file, Map.of("what", what)))
                .toList();
    }

    private static RunReport.Occasion occasion(RunOutcome outcome, RunRequest request) {
        if (request.mode().ahead()) {
            return RunReport.Occasion.AHEAD;
        }
        if (outcome.dryRun()) {
            return request.wanted().isOneOff() ? RunReport.Occasion.TRIED : RunReport.Occasion.CHECKED;
        }
        return outcome.summary().head() == null ? RunReport.Occasion.UNCHANGED : RunReport.Occasion.BOOKED;
    }

    private List<String> detected(RunOutcome outcome) {
        Texts texts = speaker.texts();
        List<String> lines = new ArrayList<>();
        Detected detected = outcome.detected();
        String file = outcome.summary().input().file();
        String separator = detected.separator();
        if (separator.isEmpty()) {
            lines.add(texts.format("cli.detected.sheet", "file", file));
        } else {
            String word = texts.word("separator." + separator.codePointAt(0));
            lines.add(texts.format(
                    "cli.detected", Map.of("file", file, "charset", detected.charset(), "separator", word)));
        }
        if (detected.doubtful()) {
            lines.add(texts.get("intake.doubtful_charset"));
            lines.add("  → " + texts.get("intake.doubtful_charset.remedy"));
        }
        if (!detected.unknownColumns().isEmpty()) {
            lines.add(texts.format("cli.unknown-columns", "columns", String.join(", ", detected.unknownColumns())));
        }
        return lines;
    }

    private List<String> made(RunOutcome outcome, RunRequest request) {
        Texts texts = speaker.texts();
        List<String> lines = new ArrayList<>();
        if (outcome.dryRun()) {
            lines.add(texts.get("cli.dry-run"));
        } else {
            lines.add(texts.format(
                    "cli.new-and-unchanged",
                    Map.of("new", String.valueOf(outcome.booked()), "unchanged", String.valueOf(outcome.unchanged()))));
        }
        if (!outcome.dryRun() && !request.mode().seals().isEmpty()) {
            lines.add(texts.format("cli.sealed", "file", request.sealedFile()));
        }
        if (outcome.restored() > 0) {
            lines.add(texts.format("cli.restored", "count", outcome.restored()));
        }
        outcome.differing().forEach(path -> lines.add(texts.format("cli.differs", "file", path)));
        outcome.voidDecisions()
                .forEach(decision -> lines.add(texts.format(
                        "cli.void-decision", Map.of("session", decision.session(), "rule", decision.rule()))));
        outcome.unbilledMonths().forEach((month, count) -> {
            Map<String, String> args = Map.of("month", month.toString(), "count", String.valueOf(count));
            lines.add(texts.format("cli.unbilled-month", args));
            lines.add("  " + Typed.booking(speaker.typed(), month));
        });
        return lines;
    }
}

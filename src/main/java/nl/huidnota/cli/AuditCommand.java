package nl.huidnota.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.claim.AuditResult.OpenClaim;
import nl.huidnota.report.AuditJson;
import nl.huidnota.report.AuditSummary;
import nl.huidnota.report.Style;
import nl.huidnota.run.Audit;
import nl.huidnota.run.AuditOutcome;
import nl.huidnota.run.AuditRequest;
import nl.huidnota.run.OpenLines;
import nl.huidnota.run.UsageRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What insurers, the gateway and clients answered; and what still waits for an answer. */
@Command(name = "audit", mixinStandardHelpOptions = true, sortOptions = false)
final class AuditCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(arity = "0..*", paramLabel = "RETOUR.xml", descriptionKey = "retour")
    private List<Path> returns = List.of();

    @Option(names = "--rejections", paramLabel = "FILE.csv")
    private @Nullable Path rejections;

    @Option(names = "--open")
    private boolean open;

    @Option(names = "--codes", paramLabel = "FILE")
    private @Nullable Path codes;

    @Option(names = "--letters")
    private boolean letters;

    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Option(names = "--json")
    private boolean json;

    AuditCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        boolean reads = !returns.isEmpty() || rejections != null;
        if (reads == open || open && letters) {
            throw new UsageRefused(Fault.of("returns.choose", "", Map.of()));
        }
        return open ? listOpen() : audit();
    }

    private int listOpen() throws Exception {
        List<OpenClaim> claims = OpenLines.of(administration.existing(speaker));
        var today = administration.today(speaker);
        speaker.console()
                .say(
                        json,
                        AuditSummary.open(
                                claims,
                                today,
                                speaker.texts(),
                                speaker.console().width()));
        if (json) {
            AuditJson.open(speaker.console().out(), claims, today);
        }
        return ExitCode.DONE;
    }

    private int audit() throws Exception {
        AuditRequest request = new AuditRequest(returns, rejections, codes, letters, administration.today(speaker));
        AuditOutcome outcome = new Audit(administration.existing(speaker), request, speaker.texts()).run();
        Style style = speaker.console().style();
        if (!outcome.result().returns().isEmpty()) {
            speaker.console()
                    .say(
                            json,
                            AuditSummary.lines(
                                    outcome.report(),
                                    new AuditSummary.Screen(
                                            speaker.console().width(),
                                            style,
                                            Typed.administration(speaker.typed()),
                                            outcome.done())));
        }
        speaker.console().say(json, told(outcome));
        speaker.complain(outcome.refused());
        speaker.complain(outcome.doubts());
        if (json) {
            AuditJson.write(speaker.console().out(), outcome.result());
        }
        return outcome.needsAttention() ? ExitCode.ATTENTION : ExitCode.DONE;
    }

    private List<String> told(AuditOutcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add(speaker.texts()
                .format(
                        "returns.booked",
                        Map.of(
                                "new", String.valueOf(outcome.booked()),
                                "known", String.valueOf(outcome.known()))));
        if (outcome.folder() != null) {
            lines.add(speaker.texts()
                    .format(
                            "returns.reports",
                            "folder",
                            Typed.near(administration.folder().resolve(outcome.folder()))));
        }
        if (outcome.letters() > 0) {
            lines.add(speaker.texts()
                    .format(
                            "returns.letters",
                            Map.of(
                                    "count",
                                    String.valueOf(outcome.letters()),
                                    "folder",
                                    outcome.folder() + "/brieven")));
        }
        return lines;
    }
}

package nl.huidnota.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.Fault;
import nl.huidnota.run.RunRequest;
import nl.huidnota.run.UsageRefused;
import nl.huidnota.seal.Recipient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The month-end claim run. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false)
final class RunCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "SESSIES.csv", descriptionKey = "sessies")
    private Path sessions = Path.of("");

    @Option(names = "--month", paramLabel = "JJJJ-MM", required = true)
    private @Nullable YearMonth month;

    @Mixin
    private PipelineOptions pipeline = new PipelineOptions();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--bundle")
    private boolean bundle;

    @Option(names = "--seal", paramLabel = "age1...")
    private List<String> seals = List.of();

    RunCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        RunRequest.Mode mode = new RunRequest.Mode(false, dryRun, bundle, recipients());
        return pipeline.run(speaker, sessions, RunRequest.Wanted.of(month), mode);
    }

    private List<Recipient> recipients() throws UsageRefused {
        List<Recipient> recipients = new ArrayList<>();
        for (String seal : seals) {
            try {
                recipients.add(Recipient.parse(seal));
            } catch (Recipient.Unfit e) {
                // not shown: it may be the secret half
                throw new UsageRefused(Fault.of("cli.seal." + e.reason().key(), "", Map.of()));
            }
        }
        return recipients;
    }
}

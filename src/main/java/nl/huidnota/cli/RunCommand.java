package nl.huidnota.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import nl.huidnota.run.RunRequest;
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

    RunCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        return pipeline.run(speaker, sessions, RunRequest.Wanted.of(month), new RunRequest.Mode(false, dryRun, bundle));
    }
}

package nl.huidnota.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import nl.huidnota.run.RunRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The run's pipeline up to the verdicts; writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "SESSIES.csv", descriptionKey = "sessies")
    private Path sessions = Path.of("");

    @Option(names = "--month", paramLabel = "JJJJ-MM")
    private @Nullable YearMonth month;

    @Option(names = "--ahead")
    private boolean ahead;

    @Mixin
    private PipelineOptions pipeline = new PipelineOptions();

    CheckCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        return pipeline.run(
                speaker, sessions, RunRequest.Wanted.of(month), new RunRequest.Mode(ahead, true, false, List.of()));
    }
}

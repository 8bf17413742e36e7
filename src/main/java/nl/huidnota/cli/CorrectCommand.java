package nl.huidnota.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.huidnota.run.Correction;
import nl.huidnota.run.CorrectionRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back an invoice or a claim line, and with an export bills it anew. */
@Command(name = "correct", mixinStandardHelpOptions = true, sortOptions = false)
final class CorrectCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "NUMMER", descriptionKey = "correct.number")
    private String number = "";

    @Option(names = "--resubmit", paramLabel = "SESSIES.csv")
    private @Nullable Path resubmit;

    @Option(names = "--reason", paramLabel = "TEKST")
    private @Nullable String reason;

    @Mixin
    private PipelineOptions pipeline = new PipelineOptions();

    @Option(names = "--dry-run")
    private boolean dryRun;

    CorrectCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        CorrectionRequest request =
                new CorrectionRequest(number, resubmit, pipeline.files(), pipeline.dates(speaker), reason, dryRun);
        return CorrectionTeller.ofCorrection(speaker, pipeline.json())
                .tell(new Correction(pipeline.existing(speaker), request).run());
    }
}

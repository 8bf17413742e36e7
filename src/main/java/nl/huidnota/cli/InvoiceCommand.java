package nl.huidnota.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.huidnota.domain.Fault;
import nl.huidnota.run.Remainder;
import nl.huidnota.run.RemainderRequest;
import nl.huidnota.run.RunRequest;
import nl.huidnota.run.UsageRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One-off invoices: the run's pipeline for a few chosen sessions, of any month. */
@Command(name = "invoice", mixinStandardHelpOptions = true, sortOptions = false)
final class InvoiceCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", arity = "0..1", paramLabel = "SESSIES.csv", descriptionKey = "sessies")
    private @Nullable Path sessions;

    @Option(names = "--session", paramLabel = "ID")
    private List<String> chosen = List.of();

    @Option(names = "--client", paramLabel = "ID")
    private @Nullable String client;

    @Option(names = "--rest", paramLabel = "D2026-00001")
    private @Nullable String rest;

    @Option(names = "--line", paramLabel = "REF")
    private List<String> lines = List.of();

    @Option(names = "--codes", paramLabel = "FILE")
    private @Nullable Path codes;

    @Mixin
    private PipelineOptions pipeline = new PipelineOptions();

    @Option(names = "--dry-run")
    private boolean dryRun;

    InvoiceCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        if (rest != null) {
            return remainder(rest);
        }
        if (sessions == null) {
            throw new UsageRefused(Fault.of("cli.missing", "", Map.of("name", "SESSIES.csv")));
        }
        if (chosen.isEmpty() == (client == null)) {
            throw new UsageRefused(Fault.of("cli.choose-sessions-or-client", "", Map.of()));
        }
        RunRequest.Wanted wanted = new RunRequest.Wanted(null, chosen.isEmpty() ? null : Set.copyOf(chosen), client);
        return pipeline.run(speaker, sessions, wanted, RunRequest.Mode.of(dryRun));
    }

    private int remainder(String claimFile) throws Exception {
        if (sessions != null || !chosen.isEmpty() || client != null) {
            throw new UsageRefused(Fault.of("rest.alone", "", Map.of()));
        }
        RemainderRequest request = new RemainderRequest(claimFile, lines, codes, pipeline.dates(speaker), dryRun);
        return CorrectionTeller.ofRemainder(speaker, pipeline.json())
                .tell(new Remainder(pipeline.existing(speaker), request).run());
    }
}

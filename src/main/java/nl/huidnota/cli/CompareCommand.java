package nl.huidnota.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.Difference;
import nl.huidnota.domain.practice.ColumnMapping;
import nl.huidnota.intake.ExportDifference;
import nl.huidnota.practice.ColumnMappingFile;
import nl.huidnota.report.RunDifference;
import nl.huidnota.run.UsageRefused;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two exports of a month, or between two runs. Exit code 0: nothing; 1: something. */
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false)
final class CompareCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "compare.before")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "compare.after")
    private Path after = Path.of("");

    @Option(names = "--columns", paramLabel = "kolommen.yaml")
    private @Nullable Path columns;

    @Option(names = "--json")
    private boolean json;

    CompareCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws InputRefused, EnvironmentRefused, UsageRefused {
        boolean runs = isRun(before);
        if (runs != isRun(after)) {
            throw new UsageRefused(Fault.of("compare.unlike", "", Map.of()));
        }
        Difference difference = runs ? runs() : exports();
        List<String> lines = new DifferenceText(speaker.texts(), speaker.console())
                .lines(before.toString(), after.toString(), difference);
        speaker.console().say(json, lines);
        if (json) {
            speaker.console().out().println(Json.write(difference));
        }
        return difference.isNone() ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    /** A run's folder or its run.json; anything else is taken for an export. */
    private static boolean isRun(Path path) {
        return Files.isDirectory(path) || path.toString().endsWith(".json");
    }

    private Difference exports() throws InputRefused, EnvironmentRefused {
        ColumnMapping mapping = columns == null ? ColumnMapping.NONE : ColumnMappingFile.read(columns);
        return ExportDifference.of(before, after, mapping);
    }

    private Difference runs() throws InputRefused {
        Path first = resultOf(before);
        Path second = resultOf(after);
        try {
            return RunDifference.of(first, second);
        } catch (IOException e) {
            Path missing = Files.isReadable(first) ? second : first;
            throw new InputRefused(
                    Fault.of("cli.unreadable-file", missing.toString(), Map.of("file", missing.toString())));
        }
    }

    private static Path resultOf(Path run) {
        return Files.isDirectory(run) ? run.resolve("run.json") : run;
    }
}

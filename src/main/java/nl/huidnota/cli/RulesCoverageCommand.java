package nl.huidnota.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.report.RunJsonReader;
import nl.huidnota.rules.Rulebook;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.text.Json;
import nl.huidnota.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rules fired in the given runs, and which never. */
@Command(name = "coverage", mixinStandardHelpOptions = true, sortOptions = false)
final class RulesCoverageCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(arity = "1..*", paramLabel = "run.json", descriptionKey = "rules.runs")
    private List<Path> runs = List.of();

    @Option(names = "--json")
    private boolean json;

    RulesCoverageCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws InputRefused {
        Map<String, Integer> fired = new TreeMap<>();
        for (Path run : runs) {
            count(run, fired);
        }
        Texts texts = speaker.texts();
        List<String> lines = new ArrayList<>();
        fired.forEach((rule, count) -> lines.add(texts.format(
                "rules.coverage.fired",
                Map.of("rule", rule, "title", texts.get(rule + ".title"), "count", String.valueOf(count)))));
        List<String> never = Rulebook.cards().stream()
                .map(RuleCard::id)
                .filter(id -> !fired.containsKey(id))
                .toList();
        String silent = texts.format("rules.coverage.never", "rules", String.join(", ", never));
        lines.addAll(Wrap.text(silent, 0, speaker.console().width()));
        speaker.console().say(json, lines);
        if (json) {
            speaker.console().out().println(Json.write(Map.of("fired", fired, "never", never)));
        }
        return ExitCode.DONE;
    }

    private static void count(Path run, Map<String, Integer> fired) throws InputRefused {
        try (Reader in = Files.newBufferedReader(run, StandardCharsets.UTF_8)) {
            RunJsonReader.read(run.toString(), in, new FiredRules(fired));
        } catch (IOException e) {
            throw new InputRefused(Fault.of("cli.unreadable-file", run.toString(), Map.of("file", run.toString())));
        }
    }
}

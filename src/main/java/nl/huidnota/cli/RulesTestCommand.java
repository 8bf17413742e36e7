package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.run.CoverExamples;
import nl.huidnota.text.Json;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the examples in the cover files. */
@Command(name = "test", mixinStandardHelpOptions = true, sortOptions = false)
final class RulesTestCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Option(names = "--json")
    private boolean json;

    RulesTestCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws InputRefused, EnvironmentRefused {
        List<CoverExamples.Result> results =
                new CoverExamples(administration.administration(speaker).practice()).run();
        List<String> lines = new ArrayList<>();
        results.stream().filter(result -> !result.holds()).forEach(result -> lines.addAll(failure(result)));
        long passed = results.stream().filter(CoverExamples.Result::holds).count();
        lines.add(speaker.texts().format("rules.test.passed", "count", passed));
        speaker.console().say(json, lines);
        if (json) {
            speaker.console()
                    .out()
                    .println(Json.write(results.stream()
                            .map(result -> new Row(result.example().place(), result.holds()))
                            .toList()));
        }
        return passed == results.size() ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    private List<String> failure(CoverExamples.Result result) {
        Texts texts = speaker.texts();
        String place = result.example().place();
        return List.of(
                texts.format(
                        "rules.test.failed",
                        Map.of(
                                "place", place,
                                "expected",
                                        result.example().expected().key()
                                                + amount(result.example().reimbursement()),
                                "got",
                                        result.got().key()
                                                + amount(result.judged().expected()))),
                texts.format(
                        "rules.test.failed.rules",
                        Map.of(
                                "place", place,
                                "expected", String.join(", ", result.example().rules()),
                                "got", String.join(", ", result.rules()))));
    }

    private static String amount(@Nullable Object amount) {
        return amount == null ? "" : " " + amount;
    }

    private record Row(String place, boolean holds) {}
}

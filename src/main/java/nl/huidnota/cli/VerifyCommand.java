package nl.huidnota.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.claim.GateFinding;
import nl.huidnota.run.FileVerification;
import nl.huidnota.run.FileVerification.Verified;
import nl.huidnota.text.Json;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks files made earlier. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    private static final int SHOWN = 100;
    private final Speaker speaker;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "verify.file")
    private List<Path> files = List.of();

    @Option(names = "--xsd", paramLabel = "FILE")
    private @Nullable Path schema;

    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Option(names = "--json")
    private boolean json;

    VerifyCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /** What machines get of one file. */
    private record Result(String file, boolean sound, List<String> faults, List<Row> findings) {}

    private record Row(
            String rule, @Nullable String retourcode, String xpath, int line, Map<String, String> args, String text) {}

    @Override
    public Integer call() throws Exception {
        FileVerification verification = new FileVerification(
                administration.books(), AdministrationOptions.options(speaker), schema, administration.today(speaker));
        boolean sound = true;
        List<Result> results = new ArrayList<>();
        for (Path file : files) {
            Verified verified = verification.verify(file);
            tell(verified);
            sound &= verified.isSound();
            results.add(result(verified));
        }
        if (json) {
            speaker.console().out().println(Json.write(Map.of("files", results)));
        }
        return sound ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    private Result result(Verified verified) {
        return new Result(
                verified.file(),
                verified.isSound(),
                verified.faults().stream().map(Fault::key).toList(),
                verified.findings().stream()
                        .map(one -> new Row(
                                one.rule(), one.retourcode(), one.xpath(), one.line(), one.args(), explained(one)))
                        .toList());
    }

    private void tell(Verified verified) {
        FaultText text = speaker.faultText();
        List<String> lines = new ArrayList<>(text.lines(verified.proven()));
        lines.addAll(text.lines(verified.faults()));
        verified.findings().stream().limit(SHOWN).forEach(one -> lines.addAll(finding(verified.file(), one)));
        if (verified.findings().size() > SHOWN) {
            lines.add(speaker.texts()
                    .format("verify.more", "count", verified.findings().size() - SHOWN));
        }
        lines.add(speaker.texts()
                .format(
                        verified.isSound() ? "verify.sound" : "verify.not-sound",
                        Map.of(
                                "file",
                                verified.file(),
                                "count",
                                String.valueOf(verified.faults().size()
                                        + verified.findings().size()))));
        speaker.console().say(json, lines);
    }

    private List<String> finding(String file, GateFinding one) {
        String place = file + (one.line() > 0 ? ":" + one.line() : "") + ": " + one.xpath();
        String code = one.retourcode() == null
                ? one.rule()
                : speaker.texts().format("verify.rule", Map.of("rule", one.rule(), "code", one.retourcode()));
        return List.of(place, "  " + code + ": " + explained(one));
    }

    private String explained(GateFinding one) {
        Texts texts = speaker.texts();
        String fault = one.args().get("fault");
        if (fault != null) {
            return texts.format("gate.XSD." + fault, one.args());
        }
        String key = "gate." + one.rule();
        String shown = new TreeMap<>(one.args())
                .entrySet().stream()
                        .filter(arg -> !arg.getValue().isEmpty())
                        .map(arg -> arg.getKey() + " " + arg.getValue())
                        .collect(Collectors.joining(", "));
        String text = texts.has(key) ? texts.format(key, one.args()) : texts.get("gate.other");
        return shown.isEmpty() ? text : text + " (" + shown + ")";
    }
}

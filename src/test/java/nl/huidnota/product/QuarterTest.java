package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quarter of the README, command by command as it stands there, so that neither can drift from the other. */
class QuarterTest {
    private static final Path README = Path.of("README.md");
    private static final Path SAMPLE = Path.of("samples/kwartaal");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    /** A command and what the README says one sees. */
    private record Step(String command, List<String> seen) {}

    private static List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(README)) {
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith("huidnota ")) {
                steps.add(new Step(line, new ArrayList<>()));
            } else if (inside) {
                steps.get(steps.size() - 1).seen().add(squeezed(line));
            }
        }
        return steps;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private void copySample() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** As typed in that folder; files are found there. */
    private Product type(String command) {
        List<String> args = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            boolean file = Files.exists(folder.resolve(text));
            args.add(file ? folder.resolve(text).toString() : text);
        }
        assertThat(args.remove(0)).isEqualTo("huidnota");
        args.addAll(List.of("--practice", folder.resolve("praktijk.yaml").toString()));
        return Product.run(args.toArray(String[]::new));
    }

    @Test
    void theReadmesQuarterCanBeTypedAsItStands() throws IOException {
        copySample();
        List<Step> steps = steps();
        assertThat(steps).hasSizeGreaterThan(20);
        for (Step step : steps) {
            Product said = type(step.command());
            assertThat(said.exitCode()).as(step.command() + "\n" + said.said()).isLessThan(2);
            assertThat(said.err()).as(step.command()).isEmpty();
            assertThat(squeezed(said.out())).as(step.command()).contains(step.seen());
        }
        assertThat(type(steps.get(steps.size() - 1).command()).exitCode()).isZero();
        everySampleIsUsed(steps);
        everythingThatWasSentPassesTheGate();
    }

    private static void everySampleIsUsed(List<Step> steps) throws IOException {
        String commands = steps.stream().map(Step::command).reduce("", (all, one) -> all + " " + one);
        try (Stream<Path> files = Files.list(SAMPLE)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".yaml")))
                    .allSatisfy(name -> assertThat(commands).contains(name));
        }
    }

    private void everythingThatWasSentPassesTheGate() {
        List<String> messages = Product.files(folder.resolve("uit")).stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(".xml"))
                .toList();
        assertThat(messages).hasSize(14);
        List<String> args = new ArrayList<>(List.of("verify", "--today", "2026-10-13"));
        args.addAll(messages);
        Product verify = Product.run(args.toArray(String[]::new));
        assertThat(verify.exitCode()).as(verify.said()).isZero();
    }
}

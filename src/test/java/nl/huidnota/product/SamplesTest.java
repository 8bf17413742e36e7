package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The month in samples/, run as the README says. What it must give stands in samples/expected; {@code
 * -Dsamples.update=true} writes it anew.
 */
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path EXPECTED = SAMPLES.resolve("expected");
    private static final List<String> COMPARED = List.of(
            "run.json",
            "bevindingen.csv",
            "verzendlijst.csv",
            "declaraties/D2026-00001-9902.xml",
            "declaraties/D2026-00002-9904.xml");

    @TempDir
    Path folder;

    private Product run(Path export) {
        return Product.run(
                "run",
                export.toString(),
                "--practice",
                SAMPLES.resolve("praktijk.yaml").toString(),
                "--month",
                "2026-10",
                "--today",
                "2026-11-02",
                "--decisions",
                SAMPLES.resolve("besluiten.csv").toString(),
                "--cov",
                SAMPLES.resolve("cov.csv").toString(),
                "--out",
                folder.toString(),
                "--json");
    }

    @Test
    void theMonthGivesWhatIsExpected() throws IOException {
        Product first = run(SAMPLES.resolve("sessies-2026-10.csv"));
        assertThat(first.exitCode()).as(first.said()).isEqualTo(1);
        for (String name : COMPARED) {
            Path made = folder.resolve("2026-10").resolve(name);
            if (Boolean.getBoolean("samples.update")) {
                Files.createDirectories(EXPECTED.resolve(name).getParent());
                Files.write(EXPECTED.resolve(name), Files.readAllBytes(made));
            }
            assertThat(Files.readString(made)).as(name).isEqualTo(Files.readString(EXPECTED.resolve(name)));
        }
    }

    @Test
    void everyVerdictIsInTheTwoRuns() {
        JsonObject first = sessions(run(SAMPLES.resolve("sessies-2026-10.csv")));
        JsonObject second = sessions(run(SAMPLES.resolve("sessies-2026-10.csv")));
        for (String verdict : first.keySet()) {
            assertThat(first.get(verdict).getAsInt() + second.get(verdict).getAsInt())
                    .as(verdict)
                    .isPositive();
        }
    }

    private static JsonObject sessions(Product product) {
        return JsonParser.parseString(product.out()).getAsJsonObject().getAsJsonObject("sessions");
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, "", ';', "\r\n"),
                Arguments.of(StandardCharsets.UTF_8, "\uFEFF", ',', "\n"),
                Arguments.of(StandardCharsets.UTF_16LE, "\uFEFF", '\t', "\r\n"),
                Arguments.of(StandardCharsets.UTF_16BE, "\uFEFF", '|', "\n"),
                Arguments.of(Charset.forName("windows-1252"), "", ';', "\n"));
    }

    /** Ð is the one letter of the sample that Windows-1252 has too; all others are plain or have it as well. */
    @ParameterizedTest
    @MethodSource("forms")
    void theSameRowsInAnotherFormGiveTheSameVerdicts(Charset charset, String mark, char separator, String lineEnd)
            throws IOException {
        String text = Files.readString(SAMPLES.resolve("sessies-2026-10.csv")).substring(1);
        Path export = folder.resolve("export.csv");
        Files.write(export, (mark + Reformat.of(text, separator, lineEnd)).getBytes(charset));
        JsonObject run = JsonParser.parseString(run(export).out()).getAsJsonObject();
        JsonObject expected = JsonParser.parseString(Files.readString(EXPECTED.resolve("run.json")))
                .getAsJsonObject();
        assertThat(run.get("verdicts")).isEqualTo(expected.get("verdicts"));
        assertThat(run.get("amounts")).isEqualTo(expected.get("amounts"));
        assertThat(Files.readString(folder.resolve("2026-10/declaraties/D2026-00001-9902.xml")))
                .isEqualTo(Files.readString(EXPECTED.resolve("declaraties/D2026-00001-9902.xml")));
    }
}

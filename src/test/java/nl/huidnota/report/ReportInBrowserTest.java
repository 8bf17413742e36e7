package nl.huidnota.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huidnota.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, where there is one. */
class ReportInBrowserTest {
    @TempDir
    Path folder;

    private static Optional<Path> browser() {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    void scriptAndStyleRunUnderThePolicyWithoutAComplaint() throws Exception {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "no browser here");
        Path page = folder.resolve("rapport.html");
        Files.writeString(page, ReportHtmlTest.html(SampleRun.month(), Language.NL));
        Path dom = folder.resolve("dom.html");
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(List.of(
                        browser.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--enable-logging=stderr",
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assumeTrue(ended, "the browser did not answer in time");

        assertThat(Files.readString(log, StandardCharsets.UTF_8)).doesNotContain("CONSOLE");
        assertThat(Files.readString(dom, StandardCharsets.UTF_8))
                .contains(
                        "<button type=\"button\" title=\"Sorteer\">", "type=\"search\"", ">Kopieer de tekst</button>");
    }
}

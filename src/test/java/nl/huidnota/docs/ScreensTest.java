package nl.huidnota.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.huidnota.Main;
import nl.huidnota.browser.Browser;
import nl.huidnota.browser.Browser.View;
import nl.huidnota.cli.Console;
import nl.huidnota.product.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures in docs/images, taken of the program at work on the sample month; {@code -Dhuidnota.write=true} takes them anew. */
class ScreensTest {
    private static final Path IMAGES = Path.of("docs/images");
    private static final Path SAMPLES = Path.of("samples");
    private static final int SMALL = 200_000;
    private static final int SHOWN = 46;

    @TempDir
    Path folder;

    @Test
    void everyPictureIsThereAndSmall() throws Exception {
        if (Boolean.getBoolean("huidnota.write")) {
            terminal();
            pages();
        }
        for (String name : List.of(
                "rapport.png",
                "rapport-smal.png",
                "rapport-donker.png",
                "audit.png",
                "overzicht.png",
                "terminal-run.svg",
                "terminal-audit.svg")) {
            assertThat(IMAGES.resolve(name)).exists();
            assertThat(Files.size(IMAGES.resolve(name))).as(name).isBetween(1_000L, (long) SMALL);
        }
    }

    @Test
    void theTerminalIsDrawnInItsColours() {
        String svg = new TerminalPicture()
                .line("\u001b[1mKop\u001b[0m & <rest>")
                .line("gewoon")
                .svg();
        assertThat(svg)
                .contains("<tspan class=\"c1\">Kop</tspan> &amp; &lt;rest&gt;</text>", ">gewoon</text>")
                .startsWith("<svg ")
                .endsWith("</svg>\n");
    }

    private void terminal() throws IOException {
        Files.writeString(
                IMAGES.resolve("terminal-run.svg"),
                picture(
                        "huidnota run sessies-2026-10.csv --month 2026-10",
                        "run",
                        SAMPLES.resolve("sessies-2026-10.csv").toString(),
                        "--month",
                        "2026-10",
                        "--decisions",
                        SAMPLES.resolve("besluiten.csv").toString(),
                        "--cov",
                        SAMPLES.resolve("cov.csv").toString()));
        Files.writeString(
                IMAGES.resolve("terminal-audit.svg"),
                picture(
                        "huidnota audit retour-D2026-00001.xml retour-D2026-00002-vecozo.xml",
                        "audit",
                        SAMPLES.resolve("retour-D2026-00001.xml").toString(),
                        SAMPLES.resolve("retour-D2026-00002-vecozo.xml").toString()));
        Product overview = Product.run(withFolder("overview"));
        assertThat(overview.exitCode()).as(overview.said()).isZero();
    }

    private String picture(String typed, String... args) {
        StringWriter said = new StringWriter();
        Console console = new Console(new PrintWriter(said), new PrintWriter(said), true, 80);
        Main.run(console, Product.CLOCK, Map.of(), withFolder(args));
        TerminalPicture picture = new TerminalPicture().line("\u001b[2m$\u001b[0m \u001b[1m" + typed + "\u001b[0m");
        // the picture is of someone who stands in the practice's folder
        String options = String.join(" ", withFolder());
        List<String> lines = said.toString()
                .replace(" " + options, "")
                .replace(folder + File.separator, "")
                .lines()
                .toList();
        lines.stream().limit(SHOWN).forEach(picture::line);
        if (lines.size() > SHOWN) {
            picture.line("\u001b[2m…\u001b[0m");
        }
        return picture.svg();
    }

    private String[] withFolder(String... args) {
        return Stream.concat(
                        Stream.of(args),
                        Stream.of(
                                "--practice",
                                SAMPLES.resolve("praktijk.yaml").toString(),
                                "--out",
                                folder.resolve("uit").toString()))
                .toArray(String[]::new);
    }

    private void pages() throws Exception {
        assumeTrue(Browser.installed().isPresent(), "no browser here");
        Path own = folder.resolve("uit");
        Path month = own.resolve("2026-10").resolve("rapport.html");
        Path audit;
        try (Stream<Path> found = Files.walk(own.resolve("audit"))) {
            audit = found.filter(file -> file.endsWith("rapport.html"))
                    .findFirst()
                    .orElseThrow();
        }
        try (Browser browser = Browser.start(folder)) {
            take(browser, month, View.DESKTOP, 1300, "rapport.png");
            take(browser, month, View.NIGHT, 900, "rapport-donker.png");
            take(browser, month, View.PHONE, 1400, "rapport-smal.png");
            take(browser, audit, View.DESKTOP, 1250, "audit.png");
            take(browser, own.resolve("overzicht-2026.html"), View.DESKTOP, 1250, "overzicht.png");
        }
    }

    private static void take(Browser browser, Path page, View view, int height, String name) throws Exception {
        browser.open(page, view);
        Files.write(IMAGES.resolve(name), browser.picture(0, view.width(), height));
    }
}

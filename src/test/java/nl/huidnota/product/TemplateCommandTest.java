package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import nl.huidnota.invoice.ArchiveGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invoice template as its owner tries it, and as an enemy would write it. */
class TemplateCommandTest {
    private static final String SECRET = "zeer-geheim-9241";

    @TempDir
    Path folder;

    private Path template(String text) throws IOException {
        return Files.writeString(folder.resolve("factuur.yaml"), text);
    }

    private Product check(String text) throws IOException {
        return Product.run("template", "check", template(text).toString());
    }

    @Test
    void aGoodTemplateIsDescribed() throws IOException {
        Product check = check("versie: 1\nmerk: {kleur: \"#7A1F5F\", venster: rechts}\n"
                + "blokken: [client, regels, totalen, betaling, toelichting]\nteksten: {nl: {slot: \"Tot gauw.\"}}\n");
        assertThat(check.exitCode()).as(check.said()).isZero();
        assertThat(check.out())
                .contains("in orde", "#7A1F5F", "contrast 9,5", "venster rechts", "kuur", "eigen teksten: 1");
        Product json =
                Product.run("template", "check", folder.resolve("factuur.yaml").toString(), "--json");
        assertThat(JsonParser.parseString(json.out())
                        .getAsJsonObject()
                        .get("contrast")
                        .getAsString())
                .isEqualTo("9.5");
        assertThat(Product.run("template", "check").exitCode()).isZero();
    }

    @Test
    void faultsComeWithLineAndColumnAndNothingIsMade() throws IOException {
        Path bad = template(
                "versie: 1\nmerk: {kleur: \"#EEEEEE\", lettertype: comic}\nteksten: {nl: {slot: \"{bsn}\"}}\n");
        for (String verb : new String[] {"check", "preview"}) {
            Product told = Product.run("template", verb, bad.toString());
            assertThat(told.exitCode()).isEqualTo(3);
            assertThat(told.err())
                    .contains("factuur.yaml:2:15:", "contrast", "factuur.yaml:2:38:", "factuur.yaml:3:22:");
        }
        assertThat(Product.files(folder)).containsExactly(bad);
    }

    @Test
    void lettersThatNoFontHasAreTold() throws IOException {
        Product check = check("versie: 1\nteksten: {nl: {slot: \"谢谢\"}}\n");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains("U+8C22");
    }

    @Test
    void theSampleIsAnArchiveGradePdfAndPictures() throws IOException {
        Path own = template("versie: 1\ntaal: en\nmerk: {lettertype: dejavu}\n");
        Product preview = Product.run("template", "preview", own.toString(), "--out", folder.toString());
        assertThat(preview.exitCode()).as(preview.said()).isZero();
        Path made = folder.resolve("voorbeeld");
        assertThat(ArchiveGate.faults(Files.readAllBytes(made.resolve("nota.pdf"))))
                .isEmpty();
        BufferedImage page = ImageIO.read(made.resolve("nota-1.png").toFile());
        assertThat(page.getHeight()).isGreaterThan(page.getWidth()).isGreaterThan(1000);
        assertThat(Product.run("template", "preview", own.toString(), "--out", folder.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void thePracticesOwnTemplateAndLogoAreTried() throws IOException {
        String practice = Files.readString(Path.of("samples/praktijk.yaml"))
                .replaceFirst("\n  # logo: logo.png", "\n  logo: logo.svg")
                .replace("polissen: [polissen.yaml]", "polissen: [polissen.yaml]\nsjabloon: factuur.yaml");
        Files.copy(Path.of("samples/polissen.yaml"), folder.resolve("polissen.yaml"));
        Path file = Files.writeString(folder.resolve("praktijk.yaml"), practice);
        template("versie: 1\n");
        Path logo = folder.resolve("logo.svg");
        Files.writeString(logo, "<svg viewBox='0 0 9 9'><rect width='9' height='9'/></svg>");
        Product good = Product.run("template", "check", "--practice", file.toString());
        assertThat(good.exitCode()).as(good.said()).isZero();
        assertThat(good.out()).contains("factuur.yaml", "logo.svg");
        Files.writeString(logo, "<svg viewBox='0 0 9 9'>\n<text>Linde</text></svg>");
        for (String[] command :
                new String[][] {{"template", "check"}, {"run", "samples/sessies-2026-10.csv", "--month", "2026-10"}}) {
            Product bad = Product.run(with(command, "--practice", file.toString()));
            assertThat(bad.exitCode()).as(bad.said()).isEqualTo(3);
            assertThat(bad.err()).contains("logo.svg:2:", "text", "Zet letters om in vormen");
        }
        Files.delete(logo);
        Product missing = Product.run("template", "check", "--practice", file.toString());
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.err()).contains("praktijk.yaml:", "logo.svg");
    }

    private static String[] with(String[] command, String... more) {
        String[] all = java.util.Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return all;
    }

    /** Whatever a template says, it shows no other file, asks the network nothing, and ends soon. */
    @Test
    void aHostileTemplateReachesNothing() throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), SECRET);
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (String text : new String[] {
                "insluiten: " + secret,
                "merk: {logo: " + secret + "}",
                "merk: {logo: ../../../../../etc/passwd}",
                "merk: {lettertype: " + secret + "}",
                "merk: {lettertype: " + url + "}",
                "merk: {kleur: \"url(" + url + ")\"}",
                "merk: !!java.net.URL [" + url + "]",
                "merk: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [" + url + "]]]]",
                "merk: !include " + secret,
                "<<: *a",
                "a: &a [x,x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nmerk: *c",
                "teksten: {nl: {slot: \"${env:HOME} {../../geheim.txt}\"}}",
                "teksten: {nl: &nl {slot: x}, en: *nl}",
                "teksten: " + "[".repeat(5000),
                "teksten: {nl: {slot: \"" + "x".repeat(9_000_000) + "\"}}"
            }) {
                Product check = check("versie: 1\n" + text + "\n");
                assertThat(check.exitCode())
                        .as(text.substring(0, Math.min(80, text.length())))
                        .isEqualTo(3);
                assertThat(check.said()).doesNotContain(SECRET, "root:", "Exception");
            }
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aTextOfATemplateIsOnlyText() throws IOException {
        Path text = template(
                "versie: 1\nteksten: {nl: {slot: \"<a href='file:///etc/passwd'>x</a> (\\\\ ) Tj ET file:///etc/passwd\"}}\n");
        Product preview = Product.run("template", "preview", text.toString(), "--out", folder.toString());
        assertThat(preview.exitCode()).as(preview.said()).isZero();
        assertThat(ArchiveGate.faults(Files.readAllBytes(folder.resolve("voorbeeld/nota.pdf"))))
                .isEmpty();
    }

    @Test
    void aTemplateBehindALinkOutOfTheFolderIsRefused() throws IOException {
        Path outside = Files.createTempFile("sjabloon", ".yaml");
        try {
            Files.writeString(outside, "versie: 1\n");
            String practice = Files.readString(Path.of("samples/praktijk.yaml"))
                    .replace("polissen: [polissen.yaml]", "polissen: [polissen.yaml]\nsjabloon: link.yaml");
            Files.copy(Path.of("samples/polissen.yaml"), folder.resolve("polissen.yaml"));
            Path file = Files.writeString(folder.resolve("praktijk.yaml"), practice);
            Files.createSymbolicLink(folder.resolve("link.yaml"), outside);
            Product check = Product.run("template", "check", "--practice", file.toString());
            assertThat(check.exitCode()).isEqualTo(3);
            assertThat(check.err()).contains("praktijk.yaml:", "link.yaml");
        } finally {
            Files.delete(outside);
        }
    }
}

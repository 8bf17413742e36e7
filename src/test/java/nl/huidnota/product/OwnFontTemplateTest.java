package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import nl.huidnota.invoice.ArchiveGate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that brings its own fonts, through the program: as its owner means it, and as an enemy would. */
class OwnFontTemplateTest {
    private static final Path FONTS = Path.of("templates/fonts");

    @TempDir
    Path folder;

    @BeforeEach
    void fontsBesideTheTemplate() throws IOException {
        Files.copy(FONTS.resolve("DejaVuSans.ttf"), folder.resolve("Huis Letter.ttf"));
        Files.copy(FONTS.resolve("DejaVuSans-Bold.ttf"), folder.resolve("Huis-Vet.TTF"));
    }

    private Path template(String regular, String bold) throws IOException {
        String text =
                "versie: 1\nmerk:\n  eigen_lettertype:\n    gewoon: \"" + regular + "\"\n    vet: \"" + bold + "\"\n";
        return Files.writeString(folder.resolve("factuur.yaml"), text);
    }

    @Test
    void aSampleIsSetInThem() throws IOException {
        Path template = template("Huis Letter.ttf", "Huis-Vet.TTF");
        Product check = Product.run("template", "check", template.toString());
        assertThat(check.exitCode()).as(check.said()).isZero();
        assertThat(check.words()).contains("Huis Letter.ttf, Huis-Vet.TTF, liberation");
        Product preview = Product.run("template", "preview", template.toString(), "--out", folder.toString());
        assertThat(preview.exitCode()).as(preview.said()).isZero();
        byte[] pdf = Files.readAllBytes(folder.resolve("voorbeeld/nota.pdf"));
        assertThat(ArchiveGate.faults(pdf)).isEmpty();
        assertThat(fonts(pdf)).contains("DejaVuSans").doesNotContain("Liberation");
    }

    private static String fonts(byte[] pdf) throws IOException {
        StringBuilder fonts = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                fonts.append(resources.getFont(name).getName()).append(' ');
            }
        }
        return fonts.toString();
    }

    /** The books keep the fonts: what was sent comes back as it was when they are gone. */
    @Test
    void documentsComeBackWithoutTheFiles() throws IOException {
        template("Huis Letter.ttf", "Huis-Vet.TTF");
        for (String file : new String[] {"polissen.yaml", "sessies-2026-10.csv"}) {
            Files.copy(Path.of("samples", file), folder.resolve(file));
        }
        Path practice = Files.writeString(
                folder.resolve("praktijk.yaml"),
                Files.readString(Path.of("samples/praktijk.yaml"))
                        .replace("polissen: [polissen.yaml]", "polissen: [polissen.yaml]\nsjabloon: factuur.yaml"));
        String export = folder.resolve("sessies-2026-10.csv").toString();
        String[] run = {"run", export, "--month", "2026-10", "--practice", practice.toString(), "--today", "2026-11-02"
        };
        assertThat(Product.run(run).exitCode()).isEqualTo(1);
        Path invoices = folder.resolve("uit/2026-10/facturen");
        SortedMap<String, String> made = Product.hashes(invoices);
        byte[] first = Files.readAllBytes(Product.files(invoices).get(0));
        assertThat(ArchiveGate.faults(first)).isEmpty();
        assertThat(fonts(first)).contains("DejaVuSans");
        for (Path file : Product.files(invoices)) {
            Files.delete(file);
        }
        Files.writeString(folder.resolve("factuur.yaml"), "versie: 1\n");
        Files.delete(folder.resolve("Huis Letter.ttf"));
        Files.delete(folder.resolve("Huis-Vet.TTF"));
        Product again = Product.run(run);
        assertThat(again.words()).as(again.said()).contains("0 nieuw");
        assertThat(Product.hashes(invoices)).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/hosts",
                "../Huis Letter.ttf",
                "sub/../Huis Letter.ttf",
                "sub/x.ttf",
                "C:x.ttf",
                "..ttf",
                "x\\\\y.ttf",
                "huis.otf",
                "http://example.test/x.ttf",
                ".ttf",
                "-x.ttf"
            })
    void aNameThatLeadsElsewhereIsRefusedWithItsPlace(String name) throws IOException {
        Product check =
                Product.run("template", "check", template(name, "Huis-Vet.TTF").toString());
        assertThat(check.exitCode()).as(check.said()).isEqualTo(3);
        assertThat(check.err()).contains("factuur.yaml:4:13:", "TrueType-bestand (.ttf)");
    }

    @Test
    void aLinkAFolderAndAFileThatIsTooLargeAreRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.ttf"), folder.resolve("Huis Letter.ttf"));
        Files.createDirectory(folder.resolve("map.ttf"));
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("groot.ttf").toFile(), "rw")) {
            large.setLength((4 << 20) + 1);
        }
        Product check =
                Product.run("template", "check", template("link.ttf", "map.ttf").toString());
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.words()).contains("factuur.yaml:4:13:", "verwijzing", "factuur.yaml:5:10:", "bestaat niet");
        Product large = Product.run(
                "template", "check", template("groot.ttf", "weg.ttf").toString());
        assertThat(large.words()).contains("groter dan 4 MB", "factuur.yaml:5:10:");
    }

    @Test
    void whatIsNoFontIsRefusedBeforeAnythingIsMade() throws IOException {
        Files.writeString(folder.resolve("nep.ttf"), "zeer geheim");
        Product check = Product.run(
                "template", "check", template("nep.ttf", "Huis-Vet.TTF").toString());
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.words())
                .contains("nep.ttf", "geen TrueType-lettertype")
                .doesNotContain("geheim");
        Files.write(
                folder.resolve("kapot.ttf"),
                java.util.Arrays.copyOf(Files.readAllBytes(folder.resolve("Huis-Vet.TTF")), 90_000));
        Product broken = Product.run(
                "template", "check", template("kapot.ttf", "Huis-Vet.TTF").toString());
        assertThat(broken.exitCode()).isEqualTo(3);
        assertThat(broken.words()).contains("kapot.ttf", "beschadigd");
    }

    @Test
    void bothWeightsAreAskedFor() throws IOException {
        Path template = Files.writeString(
                folder.resolve("factuur.yaml"),
                "versie: 1\nmerk:\n  eigen_lettertype: {gewoon: \"Huis Letter.ttf\", schuin: x.ttf}\n");
        Product check = Product.run("template", "check", template.toString());
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.words()).contains("vet", "schuin");
    }
}

package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to a practice that {@code check} accepts, and to another program's columns. */
class BeginningTest {
    @TempDir
    Path folder;

    @Test
    void threeEditsMakeTheFolderUsable() throws Exception {
        Path practice = folder.resolve("praktijk/praktijk.yaml");
        Product init = Product.run("init", practice.getParent().toString());
        assertThat(init.exitCode()).as(init.said()).isZero();
        assertThat(init.out().lines().filter(line -> line.contains("VUL IN"))).hasSize(3);

        Product.run("demo", folder.toString(), "--clients", "10");
        String export = folder.resolve("sessies-2026-10.csv").toString();
        Product tooEarly = Product.run("check", export, "--practice", practice.toString());
        assertThat(tooEarly.exitCode()).as(tooEarly.said()).isEqualTo(3);

        String text = Files.readString(practice)
                .replace("agb: \"VUL IN\"                # 1", "agb: \"90060001\" # 1")
                .replace("iban: \"VUL IN\"", "iban: \"NL13TEST0123456789\"")
                .replace("agb: \"VUL IN\"              # 3", "agb: \"90112345\" # 3");
        Files.writeString(practice, text);
        Product check = Product.run("check", export, "--practice", practice.toString());
        assertThat(check.exitCode()).as(check.said()).isLessThan(2);
    }

    @Test
    void whatIsThereIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("polissen.yaml"), "van mij");
        Product init = Product.run("init", folder.toString(), "--lang", "en");
        assertThat(init.exitCode()).isEqualTo(3);
        assertThat(init.err()).contains("is there already");
        assertThat(folder.resolve("polissen.yaml")).hasContent("van mij");
        assertThat(folder.resolve("praktijk.yaml")).doesNotExist();
    }

    @Test
    void columnsOfAnotherProgramAreProposed() throws Exception {
        Path export = folder.resolve("export.csv");
        Files.writeString(export, "Afspraaknr;Datum behandeling;Achternaam\nA1;05-10-2026;Proef\n");
        Product suggest = Product.run("columns", "suggest", export.toString());
        assertThat(suggest.exitCode()).as(suggest.said()).isEqualTo(1);
        assertThat(suggest.out()).contains("achternaam: \"Achternaam\"").contains("nodig en vond ik niet");
        assertThat(suggest.out()).doesNotContain("Proef");
        assertThat(Product.run("columns", "suggest", export.toString(), "--json")
                        .out())
                .startsWith("{");
    }
}

package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
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

        fillIn(practice);
        Product check = Product.run("check", export, "--practice", practice.toString());
        assertThat(check.exitCode()).as(check.said()).isLessThan(2);
    }

    /** A new user's first month, every command typed as it is here; eight of them, and three edits. */
    @Test
    void fromNothingToACorrectFirstMonth() throws Exception {
        Path home = folder.resolve("praktijk");
        Path practice = home.resolve("praktijk.yaml");
        Path export = home.resolve("sessies-2026-10.csv");
        List<Product> typed = new ArrayList<>();
        typed.add(Product.run("init", home.toString()));
        fillIn(practice);
        Product.run("demo", folder.resolve("agenda").toString(), "--clients", "10");
        Files.write(export, ownRows(folder.resolve("agenda/sessies-2026-10.csv")));
        Files.copy(
                folder.resolve("agenda/polissen.yaml"),
                home.resolve("polissen.yaml"),
                StandardCopyOption.REPLACE_EXISTING);

        typed.add(Product.run("doctor", "--practice", practice.toString()));
        typed.add(Product.run("columns", "suggest", export.toString()));
        typed.add(Product.run("check", export.toString(), "--practice", practice.toString(), "--month", "2026-10"));
        typed.add(Product.run("run", export.toString(), "--practice", practice.toString(), "--month", "2026-10"));
        typed.add(Product.run("verify", home.resolve("uit/2026-10").toString(), "--practice", practice.toString()));
        typed.add(Product.run("ledger", "verify", "--practice", practice.toString()));
        typed.add(Product.run("overview", "--practice", practice.toString()));

        assertThat(typed).hasSizeLessThan(10).allSatisfy(command -> assertThat(command.exitCode())
                .as(command.said())
                .isLessThan(2));
        JsonObject result = JsonParser.parseString(Files.readString(home.resolve("uit/2026-10/run.json")))
                .getAsJsonObject();
        assertThat(result.getAsJsonArray("invoices")).isNotEmpty();
        assertThat(result.getAsJsonObject("sessions").get("held").getAsInt()).isZero();
        assertThat(typed.get(5).exitCode()).as(typed.get(5).said()).isZero();
        assertThat(typed.get(6).exitCode()).as(typed.get(6).said()).isZero();
    }

    private static void fillIn(Path practice) throws IOException {
        replace(practice, "agb: \"VUL IN\"                # 1", "agb: \"90060001\" # 1");
        replace(practice, "iban: \"VUL IN\"", "iban: \"NL13TEST0123456789\"");
        replace(practice, "agb: \"VUL IN\"              # 3", "agb: \"90112345\" # 3");
    }

    private static void replace(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, now));
    }

    /** The sessions of the one practitioner that the new folder knows. */
    private static List<String> ownRows(Path export) throws IOException {
        return Files.readAllLines(export).stream()
                .filter(row -> row.contains("sessie_id") || row.contains(";90112345;"))
                .toList();
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
        assertThat(suggest.words())
                .contains("Herkend zoals ze heten: Achternaam")
                .contains("kolommen: sessie_id: \"Afspraaknr\"")
                .contains("nodig en vond ik niet");
        assertThat(suggest.out()).doesNotContain("Proef");
        assertThat(Product.run("columns", "suggest", export.toString(), "--json")
                        .out())
                .startsWith("{");
    }

    /** What it prints is a kolommen.yaml, whatever the headings hold. */
    @Test
    void whatIsProposedCanBeKeptAsItIs() throws Exception {
        Path export = folder.resolve("export.csv");
        Path columns = folder.resolve("kolommen.yaml");
        Files.writeString(
                export,
                "Afspraaknr;\"Datum \"\"behandeling\"\"\";Klantnr;Status;\"Bedrag\nincl: #btw\";Prestatie\\code\n"
                        + "A1;05-10-2026;K1;voltooid;180,00;075-9001\n");
        Product suggest = Product.run("columns", "suggest", export.toString());
        Files.writeString(columns, suggest.out());
        var mapping = nl.huidnota.practice.ColumnMappingFile.read(columns);
        assertThat(mapping.columns().values())
                .contains("Afspraaknr", "Datum \"behandeling\"", "Bedrag incl: #btw", "Prestatie\\code");
        Files.writeString(export, "sessie_id;sessiedatum\nA1;05-10-2026\n");
        Files.writeString(
                columns, Product.run("columns", "suggest", export.toString()).out());
        assertThat(nl.huidnota.practice.ColumnMappingFile.read(columns).columns())
                .isEmpty();
    }
}

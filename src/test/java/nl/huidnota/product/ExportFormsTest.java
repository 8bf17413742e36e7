package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same six sessions as six kinds of practice software export them come to the same verdicts and money. */
class ExportFormsTest {
    private static final Path FORMS = Path.of("samples/exports");

    static List<Path> forms() throws IOException {
        try (Stream<Path> folders = Files.list(FORMS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<String> arguments(Path folder, String... first) {
        List<String> args = new ArrayList<>(List.of(first));
        Path workbook = folder.resolve("sessies.xlsx");
        args.add((Files.exists(workbook) ? workbook : folder.resolve("sessies.csv")).toString());
        option(args, "--columns", folder.resolve("kolommen.yaml"));
        option(args, "--clients", folder.resolve("clienten.csv"));
        option(args, "--referrals", folder.resolve("verwijzingen.csv"));
        return args;
    }

    private static void option(List<String> args, String name, Path file) {
        if (Files.exists(file)) {
            args.addAll(List.of(name, file.toString()));
        }
    }

    private static Product check(Path folder) {
        List<String> args = arguments(folder, "check");
        args.addAll(List.of(
                "--practice", "samples/praktijk.yaml", "--month", "2026-10", "--today", "2026-11-02", "--json"));
        return Product.run(args.toArray(String[]::new));
    }

    /** What a row comes to, apart from its number and session id. */
    private static List<String> verdicts(Product product) {
        List<String> verdicts = new ArrayList<>();
        JsonObject result = JsonParser.parseString(product.out()).getAsJsonObject();
        for (JsonElement one : result.getAsJsonArray("verdicts")) {
            JsonObject row = one.getAsJsonObject();
            verdicts.add(String.join(
                    " ",
                    row.get("row").toString(),
                    row.get("verdict").getAsString(),
                    row.get("route").toString(),
                    row.get("tariff").toString(),
                    row.get("expected").toString()));
        }
        return verdicts;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormSaysTheSame(Path folder) throws IOException {
        Product own = check(forms().get(0));
        assertThat(own.exitCode()).as(own.said()).isZero();
        assertThat(verdicts(own))
                .hasSize(6)
                .filteredOn(verdict -> verdict.contains("claimable"))
                .hasSize(5);
        Product other = check(folder);
        assertThat(other.exitCode()).as(other.said()).isZero();
        assertThat(verdicts(other)).isEqualTo(verdicts(own));
    }

    @Test
    void theProposalForAnotherProgramFindsMostColumns() {
        Product suggest = Product.run(
                "columns",
                "suggest",
                FORMS.resolve("2-andere-koppen/sessies.csv").toString());
        assertThat(suggest.out())
                .contains(
                        "sessiedatum: \"Datum behandeling\"",
                        "client_id: \"Patiëntnummer\"",
                        "tarief: \"Bedrag incl. btw\"")
                .contains("Rij 2")
                .doesNotContain("Voorbeeld;");
        Product sheet = Product.run(
                "columns", "suggest", FORMS.resolve("4-excel/sessies.xlsx").toString());
        assertThat(sheet.out()).contains("Rij 2", "2026-10-05").doesNotContain("Testman");
    }

    @Test
    void derivedNumbersStayTheSameInTheNextExport() {
        List<String> first = ids(check(FORMS.resolve("4-excel")));
        assertThat(first).doesNotHaveDuplicates().isEqualTo(ids(check(FORMS.resolve("6-zonder-nummer"))));
    }

    private static List<String> ids(Product product) {
        List<String> ids = new ArrayList<>();
        JsonParser.parseString(product.out())
                .getAsJsonObject()
                .getAsJsonArray("verdicts")
                .forEach(row -> ids.add(row.getAsJsonObject().get("session").getAsString()));
        return ids;
    }
}

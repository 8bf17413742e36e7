package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking at the books and keeping them, after a small month. */
class LedgerToolsTest {
    @TempDir
    static Path folder;

    private static Product month;

    @BeforeAll
    static void runTheMonth() {
        Product.run("demo", folder.toString(), "--clients", "60");
        month = here("run", at("sessies-2026-10.csv"), "--month", "2026-10", "--json");
        assertThat(month.exitCode()).as(month.said()).isLessThan(2);
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    private static Product here(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--practice", at("praktijk.yaml")));
        return Product.run(all.toArray(String[]::new));
    }

    private static String head(Product product) {
        return JsonParser.parseString(product.out())
                .getAsJsonObject()
                .get("head")
                .getAsString();
    }

    @Test
    void aBackupHasTheSameEndAndIsNeverOverwritten() {
        Product backup = here("ledger", "backup", at("kopie.db"), "--json");
        assertThat(backup.exitCode()).as(backup.said()).isZero();
        assertThat(head(backup)).isEqualTo(head(here("ledger", "verify", "--json")));

        Product again = here("ledger", "backup", at("kopie.db"));
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("bestaat al").contains("Kies een andere naam");
    }

    @Test
    void aCopyIsVerifiedAndOnlyGoesIntoNewBooks() {
        Product copy = Product.run("ledger", "copy", at("uit/grootboek.db"), at("nieuw.db"));
        assertThat(copy.exitCode()).as(copy.said()).isZero();
        assertThat(copy.out()).contains("de kopie klopt");
        Product again = Product.run("ledger", "copy", at("uit/grootboek.db"), at("nieuw.db"), "--lang", "en");
        assertThat(again.exitCode()).isEqualTo(3);
    }

    @Test
    void whereNoBooksAreNothingIsBackedUp() {
        Product backup = Product.run("ledger", "backup", at("leeg.db"), "--out", at("elders"));
        assertThat(backup.exitCode()).isEqualTo(3);
        assertThat(backup.err()).contains("Hier zijn geen boeken");
        assertThat(folder.resolve("leeg.db")).doesNotExist();
    }

    @Test
    void eventsOfOneClientAreSomeOfAll() {
        JsonArray all =
                JsonParser.parseString(here("ledger", "events", "--json").out()).getAsJsonArray();
        assertThat(all).isNotEmpty();
        String client = JsonParser.parseString(month.out())
                .getAsJsonObject()
                .getAsJsonArray("invoices")
                .get(0)
                .getAsJsonObject()
                .get("client")
                .getAsString();
        JsonArray own = JsonParser.parseString(
                        here("ledger", "events", "--client", client, "--json").out())
                .getAsJsonArray();
        assertThat(own).isNotEmpty().hasSizeLessThan(all.size());
        own.forEach(event ->
                assertThat(event.getAsJsonObject().get("client").getAsString()).isEqualTo(client));
        assertThat(here("ledger", "events", "--client", client).out()).contains(client);
    }

    @Test
    void whatMustBeKeptIsNotPurged() {
        Product tooSoon = here("ledger", "purge", "--before", "2024");
        assertThat(tooSoon.exitCode()).isEqualTo(3);
        assertThat(tooSoon.err()).contains("moet u nog bewaren");
        Product nothing = here("ledger", "purge", "--before", "2019", "--json");
        assertThat(nothing.exitCode()).as(nothing.said()).isZero();
        assertThat(nothing.out()).contains("\"facts\":0");
    }
}

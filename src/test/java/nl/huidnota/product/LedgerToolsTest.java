package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
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
        assertThat(copy.words()).contains("de kopie klopt");
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

    /** Codes stay for machines; people read words in their language. */
    @Test
    void everyActHasWords() throws Exception {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/nl/huidnota/run"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher event =
                        Pattern.compile("\\.event\\([^;]*?\"([a-z_]+)\"").matcher(Files.readString(source));
                while (event.find()) {
                    codes.add(event.group(1));
                }
            }
        }
        assertThat(codes).contains("invoice_issued", "decision_booked", "answer_booked");
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            assertThat(codes).allMatch(code -> texts.has("word.event." + code));
        }
        assertThat(here("ledger", "events").out()).contains("nota gemaakt").doesNotContain("invoice_issued");
        assertThat(here("ledger", "events", "--lang", "en").out()).contains("invoice made");
    }

    @Test
    void whatMustBeKeptIsNotPurged() {
        Product tooSoon = here("ledger", "purge", "--before", "2024");
        assertThat(tooSoon.exitCode()).isEqualTo(3);
        assertThat(tooSoon.err().replaceAll("\\s+", " ")).contains("moet u nog bewaren");
        Product nothing = here("ledger", "purge", "--before", "2019", "--json");
        assertThat(nothing.exitCode()).as(nothing.said()).isZero();
        assertThat(nothing.out()).contains("\"facts\":0");
    }

    private static BigDecimal booked() {
        JsonObject amounts =
                JsonParser.parseString(month.out()).getAsJsonObject().getAsJsonObject("amounts");
        return amounts.get("invoiced")
                .getAsBigDecimal()
                .add(amounts.get("claimed").getAsBigDecimal());
    }

    @Test
    void theAccountantsFileClosesWithTheBooks() throws Exception {
        Product export = here("ledger", "export", "--boekhouding");
        assertThat(export.exitCode()).as(export.said()).isZero();
        BigDecimal gross = BigDecimal.ZERO;
        BigDecimal parts = BigDecimal.ZERO;
        CSVFormat form =
                CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().get();
        try (CSVParser rows = CSVParser.parse(export.out().substring(1), form)) {
            for (CSVRecord row : rows) {
                gross = gross.add(amount(row.get("bruto")));
                parts = parts.add(amount(row.get("netto"))).add(amount(row.get("btw")));
                assertThat(row.get("cliënt").isEmpty())
                        .isNotEqualTo(row.get("verzekeraar").isEmpty());
                assertThat(row.get("periode")).isEqualTo("2026-10");
            }
        }
        assertThat(gross)
                .isEqualByComparingTo(booked())
                .isEqualByComparingTo(parts)
                .isPositive();
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    @Test
    void everyFormOfTheExportHoldsTheSameMoney() {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonElement line :
                JsonParser.parseString(here("ledger", "export", "--json").out()).getAsJsonArray()) {
            sum = sum.add(line.getAsJsonObject().get("gross").getAsBigDecimal());
        }
        assertThat(sum).isEqualByComparingTo(booked());

        BigDecimal debit = BigDecimal.ZERO;
        BigDecimal balance = BigDecimal.ZERO;
        Matcher posting = Pattern.compile("(?m)^    .*?(-?[0-9]+\\.[0-9]{2}) EUR$")
                .matcher(here("ledger", "export", "--format", "hledger").out());
        while (posting.find()) {
            BigDecimal amount = new BigDecimal(posting.group(1));
            balance = balance.add(amount);
            debit = debit.add(amount.max(BigDecimal.ZERO));
        }
        assertThat(balance).isEqualByComparingTo("0");
        assertThat(debit).isEqualByComparingTo(booked());
    }

    static boolean hledger() {
        return Tools.has("hledger");
    }

    /** The real hledger refuses a journal of which any entry does not balance. */
    @Test
    @EnabledIf("hledger")
    void hledgerReadsTheExportAndItBalances() throws Exception {
        Product export = here("ledger", "export", "--format", "hledger", "--file", at("boek.journal"));
        assertThat(export.exitCode()).as(export.said()).isZero();
        assertThat(Tools.output("hledger", "-f", at("boek.journal"), "check", "--strict"))
                .isEmpty();
        String balance = Tools.output(
                "hledger",
                "-f",
                at("boek.journal"),
                "balance",
                "--depth",
                "1",
                "-O",
                "csv",
                "--commodity-style",
                "1.00");
        BigDecimal sum = BigDecimal.ZERO;
        Matcher row =
                Pattern.compile("\"([a-z]+)\",\"(-?[0-9]+(?:\\.[0-9]+)?) EUR\"").matcher(balance);
        while (row.find()) {
            BigDecimal amount = new BigDecimal(row.group(2));
            sum = sum.add(amount);
            if (row.group(1).equals("activa")) {
                assertThat(amount).isEqualByComparingTo(booked());
            }
        }
        assertThat(balance).contains("activa").contains("omzet");
        assertThat(sum).isEqualByComparingTo("0");
    }

    @Test
    void anExportDoesNotOverwrite() {
        assertThat(here("ledger", "export", "--file", at("boek.csv")).exitCode())
                .isZero();
        Product again = here("ledger", "export", "--file", at("boek.csv"));
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("bestaat al");
    }

    @Test
    void theYearAddsUpToTheMonth() {
        Product overview = here("overview", "--year", "2026", "--json");
        assertThat(overview.exitCode()).as(overview.said()).isZero();
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonElement line :
                JsonParser.parseString(overview.out()).getAsJsonObject().getAsJsonArray("months")) {
            JsonObject one = line.getAsJsonObject();
            sum = sum.add(one.get("invoiced").getAsBigDecimal())
                    .add(one.get("claimed").getAsBigDecimal());
            assertThat(one.get("open").getAsString())
                    .isEqualTo(one.get("claimed").getAsString());
        }
        assertThat(sum).isEqualByComparingTo(booked());
        assertThat(here("overview").out()).contains("oktober").contains("overzicht-2026.html");
        assertThat(folder.resolve("uit/overzicht-2026.html")).content().contains("<h1>Het jaar 2026</h1>");
    }
}

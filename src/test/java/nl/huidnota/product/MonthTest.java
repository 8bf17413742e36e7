package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A month of a practice with 1 000 clients, from the export to the books, and then again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthTest {
    /** An invoice of which nothing was paid at the desk has one grand total: what is to be paid. */
    private static final List<Pattern> TOTALS = List.of(
            Pattern.compile("(?m)^\\s*Totaal\\s+€\\s*([0-9.]+,[0-9]{2})\\s*$"),
            Pattern.compile("(?m)^\\s*Te betalen\\s+€\\s*([0-9.]+,[0-9]{2})\\s*$"));

    private static final Pattern CLAIMED =
            Pattern.compile("<TotaalDeclaratiebedragInclBtw>\\s*<Bedrag>([0-9.]+)</Bedrag>");

    @TempDir
    static Path folder;

    private static Product first;
    private static SortedMap<String, String> made;

    @BeforeAll
    static void runTheMonth() {
        Product demo = Product.run("demo", folder.toString(), "--clients", "1000", "--month", "2026-10");
        assertThat(demo.exitCode()).as(demo.said()).isZero();
        first = run("2026-10");
        made = Product.hashes(folder.resolve("uit"));
    }

    private static Product run(String month, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "run",
                folder.resolve("sessies-" + month + ".csv").toString(),
                "--practice",
                folder.resolve("praktijk.yaml").toString(),
                "--month",
                month,
                "--json"));
        args.addAll(List.of(more));
        return Product.run(args.toArray(String[]::new));
    }

    private static JsonObject result(Product product) {
        return JsonParser.parseString(product.out()).getAsJsonObject();
    }

    private static BigDecimal amount(JsonObject run, String name) {
        return new BigDecimal(run.getAsJsonObject("amounts").get(name).getAsString());
    }

    @Test
    @Order(1)
    void countsAndAmountsClose() {
        assertThat(first.exitCode()).as(first.said()).isEqualTo(1);
        JsonObject run = result(first);
        JsonObject sessions = run.getAsJsonObject("sessions");
        int sum = 0;
        BigDecimal money = BigDecimal.ZERO;
        for (String verdict : sessions.keySet()) {
            if (!verdict.equals("read")) {
                sum += sessions.get(verdict).getAsInt();
                money = verdict.equals("unreadable") ? money : money.add(amount(run, verdict));
            }
        }
        assertThat(sum).isEqualTo(sessions.get("read").getAsInt()).isGreaterThan(700);
        assertThat(money).isEqualByComparingTo(amount(run, "readable"));
        assertThat(amount(run, "invoiced").add(amount(run, "claimed")))
                .isEqualByComparingTo(amount(run, "claimable").add(amount(run, "self_pay")));
    }

    @Test
    @Order(2)
    void sumsOfPdfTextsAndClaimFilesAreThoseOfTheRun() throws Exception {
        assumeTrue(Tools.has("pdftotext"), "needs poppler-utils");
        JsonObject run = result(first);
        BigDecimal invoiced = BigDecimal.ZERO;
        for (JsonElement invoice : run.getAsJsonArray("invoices")) {
            Path pdf = folder.resolve("uit")
                    .resolve(invoice.getAsJsonObject().get("file").getAsString());
            BigDecimal total = totalOf(Tools.output("pdftotext", "-layout", pdf.toString(), "-"));
            assertThat(total)
                    .as(pdf.toString())
                    .isEqualByComparingTo(invoice.getAsJsonObject().get("total").getAsString());
            invoiced = invoiced.add(total);
        }
        assertThat(invoiced).isEqualByComparingTo(amount(run, "invoiced")).isPositive();

        BigDecimal claimed = BigDecimal.ZERO;
        for (JsonElement claimFile : run.getAsJsonArray("claim_files")) {
            String xml = Files.readString(folder.resolve("uit")
                    .resolve(claimFile.getAsJsonObject().get("file").getAsString()));
            Matcher matcher = CLAIMED.matcher(xml);
            assertThat(matcher.find()).isTrue();
            claimed = claimed.add(new BigDecimal(matcher.group(1)));
        }
        assertThat(claimed).isEqualByComparingTo(amount(run, "claimed")).isPositive();
    }

    private static BigDecimal totalOf(String text) {
        for (Pattern total : TOTALS) {
            Matcher matcher = total.matcher(text);
            if (matcher.find()) {
                return new BigDecimal(matcher.group(1).replace(".", "").replace(',', '.'));
            }
        }
        throw new AssertionError("no total in: " + text);
    }

    @Test
    @Order(3)
    void theBooksAreSound() {
        Product verify = Product.run(
                "ledger",
                "verify",
                "--practice",
                folder.resolve("praktijk.yaml").toString());
        assertThat(verify.exitCode()).as(verify.said()).isZero();
    }

    @Test
    @Order(4)
    void aSecondRunBooksNothingAndChangesNoByte() {
        Product second = run("2026-10");
        assertThat(second.err()).contains("0 nieuw");
        assertThat(Product.hashes(folder.resolve("uit"))).isEqualTo(made);
    }

    @Test
    @Order(5)
    void deletedFilesComeBackByteForByte() throws IOException {
        for (Path file : Product.files(folder.resolve("uit/2026-10"))) {
            Files.delete(file);
        }
        Product again = run("2026-10");
        assertThat(again.err()).contains("0 nieuw");
        assertThat(Product.hashes(folder.resolve("uit"))).isEqualTo(made);
    }

    @Test
    @Order(6)
    void theNextMonthContinuesTheNumbers() {
        Product.run("demo", folder.toString(), "--clients", "1000", "--month", "2026-11");
        List<String> earlier = numbers(result(first));
        Product next = run("2026-11", "--today", "2026-12-01");
        assertThat(next.exitCode()).as(next.said()).isEqualTo(1);
        List<String> numbers = numbers(result(next));
        assertThat(earlier.get(0)).isEqualTo("F2026-00001");
        int last = Integer.parseInt(earlier.get(earlier.size() - 1).substring(6));
        assertThat(numbers.get(0)).isEqualTo("F2026-" + "%05d".formatted(last + 1));
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        assertThat(Product.run(
                                "ledger",
                                "verify",
                                "--practice",
                                folder.resolve("praktijk.yaml").toString())
                        .exitCode())
                .isZero();
    }

    private static List<String> numbers(JsonObject run) {
        List<String> numbers = new ArrayList<>();
        run.getAsJsonArray("invoices")
                .forEach(invoice ->
                        numbers.add(invoice.getAsJsonObject().get("number").getAsString()));
        return numbers;
    }

    @Test
    @Order(8)
    void bundlesFitThePortal() throws IOException {
        Product again = run("2026-10", "--bundle");
        assertThat(again.err()).contains("0 nieuw");
        List<Path> zips = Product.files(folder.resolve("uit/2026-10/bundels"));
        int packed = 0;
        for (Path zip : zips) {
            try (ZipFile file = new ZipFile(zip.toFile())) {
                assertThat(file.size()).isBetween(1, 30);
                packed += file.size();
            }
            assertThat(Files.size(zip)).isLessThan(20_000_000);
        }
        int documents = Product.files(folder.resolve("uit/2026-10/facturen")).size()
                + Product.files(folder.resolve("uit/2026-10/declaraties")).size()
                + Product.files(folder.resolve("uit/2026-10/specificaties")).size();
        assertThat(packed).isEqualTo(documents);
        SortedMap<String, String> first = Product.hashes(folder.resolve("uit/2026-10/bundels"));
        run("2026-10", "--bundle");
        assertThat(Product.hashes(folder.resolve("uit/2026-10/bundels"))).isEqualTo(first);
    }

    @Test
    @Order(7)
    void noPersonalDataInTheMachineResult() {
        String json = first.out();
        assertThat(json).doesNotContain("Voorbeeldstraat").doesNotContain("9999");
        assertThat(json.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }
}

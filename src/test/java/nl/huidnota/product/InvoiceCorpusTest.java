package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huidnota.invoice.ArchiveGate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated months through the whole program, and every document that comes out of it read by other programs: veraPDF for
 * PDF/A-3a and PDF/UA-1, qpdf for the file's structure, poppler for fonts and text. The text must say what the export said,
 * and the documents' totals must be those of the books.
 */
class InvoiceCorpusTest {
    private static final Pattern TOTAL =
            Pattern.compile("(?m)^\\s*(?:Totaal|Total|Gedeclareerd bij uw verzekeraar|Claimed from your insurer)\\s+"
                    + "(-?€ ?-?[\\d.,]+)\\s*$");

    @TempDir
    Path folder;

    private int documents;

    @BeforeEach
    void readersAreHere() {
        assumeTrue(Tools.has("qpdf") && Tools.has("pdftotext") && Tools.has("pdffonts"), "needs poppler and qpdf");
    }

    @Test
    void aDozenInvoices() throws Exception {
        corpus(12, 4);
    }

    @Test
    @Tag("long")
    void aThousandInvoices() throws Exception {
        corpus(1_000, 205);
    }

    private void corpus(int wanted, int clients) throws Exception {
        long seed = 20261102;
        for (CorpusMonth.Style style : CorpusMonth.Style.values()) {
            month(new CorpusMonth(folder.resolve(style.name()), style, clients, seed++));
        }
        System.getLogger("corpus").log(System.Logger.Level.INFO, documents + " documents");
        assertThat(documents).isGreaterThanOrEqualTo(wanted);
    }

    private void month(CorpusMonth month) throws Exception {
        run(month, "run", month.export().toString(), "--month", "2026-10");
        List<String> numbers = invoiced(month);
        for (int i = 0; i < numbers.size(); i += 6) {
            run(month, "correct", numbers.get(i));
        }
        remainders(month);
        Map<String, Long> booked = booked(month);
        long sum = 0;
        for (Path file : documentsOf(month)) {
            sum += check(file, booked, month);
            documents++;
        }
        long books = booked.values().stream().mapToLong(Long::longValue).sum();
        assertThat(sum).as("sum of the printed totals").isEqualTo(books);
        assertThat(run(month, "ledger", "verify").exitCode()).isZero();
    }

    private static Product run(CorpusMonth month, String... args) {
        Product product = said(month, args);
        assertThat(product.exitCode()).as(product.said()).isLessThan(2);
        return product;
    }

    private static Product said(CorpusMonth month, String... args) {
        List<String> all = new ArrayList<>(List.of("--lang", month.style.language));
        all.addAll(List.of(args));
        all.addAll(List.of("--practice", month.practiceFile().toString()));
        return Product.run(all.toArray(String[]::new));
    }

    /** Every invoice of the run against the export: its total is the sum of its sessions. */
    private static List<String> invoiced(CorpusMonth month) throws IOException {
        JsonObject run = JsonParser.parseString(Files.readString(month.folder.resolve("uit/2026-10/run.json")))
                .getAsJsonObject();
        List<String> numbers = new ArrayList<>();
        for (JsonElement element : run.getAsJsonArray("invoices")) {
            JsonObject invoice = element.getAsJsonObject();
            String number = invoice.get("number").getAsString();
            numbers.add(number);
            List<Long> amounts = new ArrayList<>();
            invoice.getAsJsonArray("sessions").forEach(id -> amounts.add(month.amounts.get(id.getAsString())));
            assertThat(cents(invoice.get("total").getAsString()))
                    .isEqualTo(amounts.stream().mapToLong(Long::longValue).sum());
            Path file = month.folder.resolve("uit").resolve(invoice.get("file").getAsString());
            saysItsName(
                    text(file, "-raw"), month.names.get(invoice.get("client").getAsString()));
            saysItsAmounts(text(file, "-layout"), amounts, month);
        }
        return numbers;
    }

    /** In reading order; where a long name is broken into lines does not matter. */
    private static void saysItsName(String text, String name) {
        assertThat(text.replaceAll("\\s+", ""))
                .contains(Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("\\s+", ""));
    }

    private static void saysItsAmounts(String text, List<Long> amounts, CorpusMonth month) {
        for (long cents : amounts.stream().distinct().toList()) {
            long wanted = amounts.stream().filter(one -> one == cents).count();
            String shown = money(cents, month.style.language);
            long found = Pattern.compile("(?m)(?<![\\d.,€\u00a0])" + Pattern.quote(shown) + "\\s*$")
                    .matcher(text)
                    .results()
                    .count();
            assertThat(found).as(shown).isGreaterThanOrEqualTo(wanted);
        }
    }

    private static void remainders(CorpusMonth month) throws IOException {
        Path claims = month.folder.resolve("uit/2026-10/declaraties");
        for (Path claim : Files.isDirectory(claims) ? Product.files(claims) : List.<Path>of()) {
            Returns returns = new Returns(claim, 7);
            Path answer = Files.writeString(month.folder.resolve("retour.xml"), returns.of(Returns.Kind.PARTIAL));
            run(month, "audit", answer.toString());
            // not every rejection is for the client to pay
            said(month, "invoice", "--rest", claim.getFileName().toString().substring(0, 11));
        }
    }

    /** Cents by document number, as clients owe them; a remainder is taken from what the insurer owes in the same breath. */
    private static Map<String, Long> booked(CorpusMonth month) {
        Map<String, Long> totals = new TreeMap<>();
        for (JsonElement element : JsonParser.parseString(
                        run(month, "ledger", "export", "--format", "json").out())
                .getAsJsonArray()) {
            JsonObject entry = element.getAsJsonObject();
            if (!entry.has("client")) {
                continue;
            }
            totals.merge(
                    entry.get("number").getAsString(), cents(entry.get("gross").getAsString()), Long::sum);
        }
        return totals;
    }

    private static List<Path> documentsOf(CorpusMonth month) {
        return Product.files(month.folder.resolve("uit")).stream()
                .filter(file -> file.toString().endsWith(".pdf"))
                .toList();
    }

    /** One document by all readers; its printed total, 0 for a specification. */
    private static long check(Path file, Map<String, Long> booked, CorpusMonth month) throws Exception {
        String name = file.getFileName().toString().replace(".pdf", "");
        assertThat(ArchiveGate.faults(Files.readAllBytes(file))).as(name).isEmpty();
        assertThat(Tools.output("qpdf", "--check", file.toString()))
                .contains("No syntax or stream encoding errors found");
        fontsAreEmbedded(Tools.output("pdffonts", file.toString()));
        String text = text(file, "-layout");
        assertThat(text).as(name).contains(name).doesNotContain("«", "\uFFFD");
        Matcher total = TOTAL.matcher(text.replace('\u00a0', ' '));
        assertThat(total.find()).as(name + ": " + text).isTrue();
        if (!booked.containsKey(name)) {
            assertThat(file.toString()).contains("specificaties");
            return 0;
        }
        assertThat(printed(total.group(1), month.style.language)).as(name).isEqualTo(booked.get(name));
        return booked.get(name);
    }

    private static void fontsAreEmbedded(String table) {
        List<String> fonts = table.lines().skip(2).toList();
        assertThat(fonts).isNotEmpty().allMatch(line -> line.matches(".* yes +yes +yes +\\d+ +\\d+ *"));
    }

    private static String text(Path file, String order) throws IOException {
        try {
            return Tools.output("pdftotext", order, "-enc", "UTF-8", file.toString(), "-");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static long cents(String machine) {
        return Long.parseLong(machine.replace(".", ""));
    }

    private static String money(long cents, String language) {
        String text = cents / 100 + "," + String.format("%02d", cents % 100);
        return language.equals("nl") ? text : text.replace(',', '.');
    }

    private static long printed(String money, String language) {
        String digits = money.replaceAll("[€ .,]", "");
        assertThat(money).matches(language.equals("nl") ? ".*,\\d\\d" : ".*\\.\\d\\d");
        return Long.parseLong(digits);
    }
}

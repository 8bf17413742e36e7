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
        Expected expected = new Expected(month);
        List<String> numbers = invoiced(month, expected);
        for (int i = 0; i < numbers.size(); i += 6) {
            expected.credit(numbers.get(i), made(run(month, "correct", numbers.get(i), "--json")));
        }
        remainders(month, expected);
        Map<String, Long> booked = booked(month);
        long sum = 0;
        for (Path file : documentsOf(month)) {
            sum += check(file, booked, expected);
            documents++;
        }
        long books = booked.values().stream().mapToLong(Long::longValue).sum();
        assertThat(sum).as("sum of the printed totals").isEqualTo(books);
        assertThat(expected.unseen()).as("documents that were not made").isEmpty();
        assertThat(run(month, "ledger", "verify").exitCode()).isZero();
    }

    private static List<JsonObject> made(Product product) {
        List<JsonObject> made = new ArrayList<>();
        JsonParser.parseString(product.out())
                .getAsJsonObject()
                .getAsJsonArray("documents")
                .forEach(one -> made.add(one.getAsJsonObject()));
        return made;
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
    private static List<String> invoiced(CorpusMonth month, Expected expected) throws IOException {
        JsonObject run = JsonParser.parseString(Files.readString(month.folder.resolve("uit/2026-10/run.json")))
                .getAsJsonObject();
        List<String> numbers = new ArrayList<>();
        for (JsonElement element : run.getAsJsonArray("invoices")) {
            JsonObject invoice = element.getAsJsonObject();
            String number = invoice.get("number").getAsString();
            numbers.add(number);
            List<String> sessions = new ArrayList<>();
            invoice.getAsJsonArray("sessions").forEach(id -> sessions.add(id.getAsString()));
            expected.invoice(number, sessions);
            assertThat(cents(invoice.get("total").getAsString())).isEqualTo(expected.total(number));
        }
        expected.claimed(run.getAsJsonArray("verdicts"));
        return numbers;
    }

    /** In reading order; where a long name is broken into lines does not matter. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }

    private static void remainders(CorpusMonth month, Expected expected) throws IOException {
        Path claims = month.folder.resolve("uit/2026-10/declaraties");
        for (Path claim : Files.isDirectory(claims) ? Product.files(claims) : List.<Path>of()) {
            Returns returns = new Returns(claim, 7);
            Path answer = Files.writeString(month.folder.resolve("retour.xml"), returns.of(Returns.Kind.PARTIAL));
            run(month, "audit", answer.toString(), "--letters");
            expected.answered(returns.awards());
            // not every rejection is for the client to pay
            Product rest = said(
                    month, "invoice", "--rest", claim.getFileName().toString().substring(0, 11), "--json");
            if (rest.exitCode() < 2) {
                made(rest).forEach(one -> expected.remainder(one.get("number").getAsString()));
            }
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

    /** One document by all readers; its printed total, 0 for what asks for nothing. */
    private static long check(Path file, Map<String, Long> booked, Expected expected) throws Exception {
        String name = file.getFileName().toString().replace(".pdf", "");
        assertThat(ArchiveGate.faults(Files.readAllBytes(file))).as(name).isEmpty();
        assertThat(Tools.output("qpdf", "--check", file.toString()))
                .contains("No syntax or stream encoding errors found");
        fontsAreEmbedded(Tools.output("pdffonts", file.toString()));
        String raw = text(file, "-raw");
        assertThat(raw).as(name).contains(name).doesNotContain("«", "\uFFFD");
        if (file.toString().contains("brieven")) {
            assertThat(letters(raw)).as(name).contains(letters(expected.nameOfAnswered(name)));
            assertThat(expected.answers(name)).as(name).containsAll(PrintedRows.ofLetter(raw));
            assertThat(PrintedRows.ofLetter(raw)).as(name).isNotEmpty();
            return 0;
        }
        expected.compare(name, raw);
        return total(file, name, booked, expected);
    }

    private static long total(Path file, String name, Map<String, Long> booked, Expected expected) throws IOException {
        String text = text(file, "-layout");
        Matcher total = TOTAL.matcher(text.replace('\u00a0', ' '));
        assertThat(total.find()).as(name + ": " + text).isTrue();
        long printed = printed(total.group(1), expected.language());
        assertThat(printed).as(name).isEqualTo(expected.total(name));
        if (!booked.containsKey(name)) {
            assertThat(file.toString()).contains("specificaties");
            return 0;
        }
        assertThat(printed).as(name).isEqualTo(booked.get(name));
        return printed;
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

    static String money(long cents, String language) {
        String sign = cents < 0 ? "-" : "";
        String text = sign + Math.abs(cents) / 100 + "," + String.format("%02d", Math.abs(cents) % 100);
        return language.equals("nl") ? text : text.replace(',', '.');
    }

    private static long printed(String money, String language) {
        String digits = money.replaceAll("[€ .,]", "");
        assertThat(money).matches(language.equals("nl") ? ".*,\\d\\d" : ".*\\.\\d\\d");
        return Long.parseLong(digits);
    }
}

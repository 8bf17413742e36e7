package nl.huidnota.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huidnota.oracle.MonthGenerator.Step;
import nl.huidnota.oracle.Product.Answer;
import nl.huidnota.oracle.Run.Input;
import nl.huidnota.oracle.Run.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated months through the real program and through the oracle: verdicts, estimates, documents, sums. */
class OracleMonthsTest {
    private static final Pattern CLAIMED = Pattern.compile("<DeclaratieBedragInclBtw>([0-9.]+)<");
    private static final int MOST_SHOWN = 40;
    private static final Map<String, String> OWN_HEADINGS = Map.of(
            "sessiedatum", "Datum behandeling", "status", "Afloop", "lichaamsgebied", "Waar", "tarief", "In rekening");
    private static final String OWN_COLUMNS =
            """
            kolommen: {sessiedatum: "Datum behandeling", status: Afloop, lichaamsgebied: Waar, tarief: "In rekening"}
            waarden:
              status: {Afgehandeld: voltooid}
              lichaamsgebied: {Gezicht: gelaat}
            """;

    @TempDir
    Path temp;

    private final List<String> differences = new ArrayList<>();
    private int months;

    @Test
    void twoHundredMonthsAgree() throws IOException {
        agree(0, 200, seed -> 3 + (int) (seed % 6));
    }

    /**
     * Most practices are small, for what rules and budgets do to each other happens within a client; one in ten has forty.
     * In shards too: {@code -Dhuidnota.oracle.first=...} is the first seed, {@code huidnota.oracle.months} how many.
     */
    @Test
    @Tag("long")
    void tenThousandMonthsAgree() throws IOException {
        long first = Long.getLong("huidnota.oracle.first", 1_000_000);
        int wanted = Integer.getInteger("huidnota.oracle.months", 10_000);
        agree(first, wanted, seed -> seed % 10 == 0 ? 40 : 3 + (int) (seed % 10));
    }

    private void agree(long firstSeed, int wanted, LongToIntFunction size) throws IOException {
        for (long seed = firstSeed; months < wanted && differences.size() < MOST_SHOWN; seed++) {
            int clients = size.applyAsInt(seed);
            Path folder = Files.createDirectory(temp.resolve("praktijk-" + seed));
            practice(seed, clients, folder);
            delete(folder);
        }
        assertThat(differences).as("differences in " + months + " months").isEmpty();
    }

    private void practice(long seed, int clients, Path folder) throws IOException {
        MonthGenerator generator = MonthGenerator.lively(seed, clients);
        Product product = new Product(folder, generator.world());
        Step last = null;
        for (Step step : generator.steps()) {
            months++;
            String where = "seed " + seed + "/" + clients + " " + step.input().month() + ": ";
            if (!compared(where, product, step)) {
                return;
            }
            last = step;
        }
        if (seed % 3 == 0) {
            nothingNew("seed " + seed + "/" + clients + " again: ", product, last, new Dice(seed));
        }
    }

    /** False when they differ, so that what follows from the difference is not told too. */
    private boolean compared(String where, Product product, Step step) throws IOException {
        int before = differences.size();
        if (months % 5 == 0 && step.input().chosen() == null) {
            Answer check = product.check(step);
            Differences.ofVerdicts(step.expected(), check.run()).forEach(d -> differences.add(where + "check: " + d));
        }
        Answer answer = product.run(step);
        if (answer.run() == null) {
            differences.add(where + "no result, exit " + answer.exit() + ": " + answer.messages());
            return false;
        }
        int exit = step.expected().needsAttention() ? 1 : 0;
        if (answer.exit() != exit) {
            differences.add(where + "expected exit " + exit + ", got " + answer.exit());
        }
        Differences.between(step.expected(), answer.run()).forEach(d -> differences.add(where + d));
        if (before == differences.size()) {
            claimFilesAddUp(where, product, answer);
            if (months % 10 == 0) {
                invoicesShowTheirTotal(where, product, answer);
            }
        }
        product.aftermath(step).forEach(d -> differences.add(where + d));
        return before == differences.size();
    }

    private void claimFilesAddUp(String where, Product product, Answer answer) throws IOException {
        for (var file : answer.run().getAsJsonArray("claim_files")) {
            String xml = Files.readString(
                    product.file(file.getAsJsonObject().get("file").getAsString()), StandardCharsets.UTF_8);
            BigDecimal sum = BigDecimal.ZERO;
            for (Matcher m = CLAIMED.matcher(xml); m.find(); ) {
                sum = sum.add(new BigDecimal(m.group(1)));
            }
            String total = file.getAsJsonObject().get("total").getAsString();
            if (!sum.toPlainString().equals(total)) {
                differences.add(where + "claim file adds up to " + sum + ", run.json says " + total);
            }
        }
    }

    private void invoicesShowTheirTotal(String where, Product product, Answer answer) throws IOException {
        for (var row : answer.run().getAsJsonArray("invoices")) {
            JsonObject invoice = row.getAsJsonObject();
            String number = invoice.get("number").getAsString();
            byte[] pdf = Files.readAllBytes(product.file(invoice.get("file").getAsString()));
            String text;
            try (PDDocument document = Loader.loadPDF(pdf)) {
                text = new PDFTextStripper().getText(document);
            }
            for (String shown : List.of(number, dutch(invoice.get("total").getAsString()))) {
                if (!text.contains(shown)) {
                    differences.add(where + number + " does not show " + shown + ": " + text);
                }
            }
        }
    }

    private static String dutch(String amount) {
        return amount.replace('.', ',').replaceFirst("^(\\d+)(\\d{3},)", "$1.$2");
    }

    /**
     * The same rows once more, in another order, another file format and the practice's own words: nothing is booked, no
     * number is used.
     */
    private void nothingNew(String where, Product product, Step last, Dice dice) throws IOException {
        List<RawRow> rows = new ArrayList<>(last.input().rows());
        dice.shuffle(rows);
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, new RawRow(i + 2, rows.get(i).cells(), rows.get(i).surplus()));
        }
        Input same = last.input();
        Input input =
                new Input(same.month(), same.today(), rows, same.decisions(), same.insuranceChecks(), same.chosen());
        Outcome expected = Oracle.judge(product.world(), input, last.after());
        Answer answer = product.run(last, new SessionsText(ownWords(rows), dice, OWN_HEADINGS).bytes, OWN_COLUMNS);
        Differences.between(expected, answer.run()).forEach(d -> differences.add(where + d));
        Answer proof = product.verifyBooks();
        if (proof.exit() != 0) {
            differences.add(where + "ledger verify, exit " + proof.exit() + ": " + proof.messages());
        }
    }

    private static List<RawRow> ownWords(List<RawRow> rows) {
        return rows.stream()
                .map(row -> {
                    Map<String, String> cells = new TreeMap<>(row.cells());
                    cells.replace("status", "voltooid", "Afgehandeld");
                    cells.replace("lichaamsgebied", "gelaat", "Gezicht");
                    return new RawRow(row.row(), cells, row.surplus());
                })
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

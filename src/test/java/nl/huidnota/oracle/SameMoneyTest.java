package nl.huidnota.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huidnota.oracle.MonthGenerator.Step;
import nl.huidnota.oracle.Product.Answer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated months: what the oracle reads out of the CSV, the text of the PDFs, the totals of the claim files and the
 * books are one amount, to the cent; and the same export again, shuffled, or with rows added gives no known session a
 * number anew.
 */
class SameMoneyTest {
    private static final String ADDED = "-erbij";
    private static final Pattern CLAIMED = Pattern.compile("<DeclaratieBedragInclBtw>([0-9.]+)<");
    private static final Pattern TOTAL = Pattern.compile("(?U)\\bTotaal\\s+€\\s*([0-9.]+,[0-9]{2})");

    @TempDir
    Path temp;

    private final List<String> wrong = new ArrayList<>();
    private int months;
    private int papers;

    @Test
    void someMonths() throws IOException {
        hold(5_000, 12);
    }

    /** In shards too: {@code -Dhuidnota.money.first} is the first seed, {@code huidnota.money.months} how many. */
    @Test
    @Tag("long")
    void tenThousandMonths() throws IOException {
        hold(Long.getLong("huidnota.money.first", 2_000_000), Integer.getInteger("huidnota.money.months", 10_000));
    }

    private void hold(long firstSeed, int wanted) throws IOException {
        for (long seed = firstSeed; months < wanted && wrong.isEmpty(); seed++) {
            Path folder = Files.createDirectory(temp.resolve("praktijk-" + seed));
            practice(seed, folder);
            delete(folder);
            Files.writeString(temp.resolve("progress"), months + " months, " + papers + " documents, seed " + seed);
        }
        System.out.println("SameMoneyTest: " + months + " months, " + papers + " documents");
        assertThat(wrong).as("after " + months + " months").isEmpty();
    }

    private void practice(long seed, Path folder) throws IOException {
        MonthGenerator generator = new MonthGenerator(seed, 2 + (int) (seed % 7));
        Product product = new Product(folder, generator.world());
        Dice dice = new Dice(seed);
        BigDecimal earlier = BigDecimal.ZERO;
        Step last = null;
        for (Step step : generator.steps()) {
            months++;
            String where = "seed " + seed + " " + step.input().month() + ": ";
            Answer answer = product.run(step);
            if (answer.run() == null) {
                wrong.add(where + answer.messages());
                return;
            }
            BigDecimal fromCsv = cents(step.expected().amounts().get("invoiced"));
            BigDecimal claimedFromCsv = cents(step.expected().amounts().get("claimed"));
            same(where + "PDF text", fromCsv, onPaper(product, answer));
            same(where + "claim files", claimedFromCsv, inMessages(product, answer));
            BigDecimal all = earlier.add(fromCsv).add(claimedFromCsv);
            same(where + "books", all, booked(product));
            nothingNew(where, product, step, dice);
            earlier = all;
            last = step;
        }
        rowsAdded("seed " + seed + " rows added: ", product, last, dice);
    }

    /** New sessions of known clients: only they may get a number. */
    private void rowsAdded(String where, Product product, Step step, Dice dice) throws IOException {
        String before = product.export().toString();
        List<RawRow> rows = new ArrayList<>(step.input().rows());
        for (RawRow row : List.copyOf(rows)) {
            Map<String, String> cells = new TreeMap<>(row.cells());
            cells.computeIfPresent("sessie_id", (column, id) -> id + ADDED);
            rows.add(new RawRow(0, cells, row.surplus()));
        }
        Answer more = product.run(step, new SessionsText(shuffled(rows, dice), dice).bytes);
        for (JsonElement invoice : more.run().getAsJsonArray("invoices")) {
            for (JsonElement session : invoice.getAsJsonObject().getAsJsonArray("sessions")) {
                if (!session.getAsString().endsWith(ADDED)) {
                    wrong.add(where + "billed again: " + session);
                }
            }
        }
        if (!product.export().toString().startsWith(before.substring(0, before.length() - 1))) {
            wrong.add(where + "what was booked is not as it was");
        }
    }

    private void same(String where, BigDecimal expected, BigDecimal actual) {
        if (expected.compareTo(actual) != 0) {
            wrong.add(where + " " + actual + ", CSV " + expected);
        }
    }

    private static BigDecimal cents(Long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private BigDecimal onPaper(Product product, Answer answer) throws IOException {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonElement invoice : answer.run().getAsJsonArray("invoices")) {
            papers++;
            Path file = product.file(invoice.getAsJsonObject().get("file").getAsString());
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
                Matcher total = TOTAL.matcher(new PDFTextStripper().getText(document));
                sum = sum.add(total.find() ? amount(total.group(1)) : BigDecimal.TEN.negate());
            }
        }
        return sum;
    }

    private static BigDecimal amount(String dutch) {
        return new BigDecimal(dutch.replace(".", "").replace(',', '.'));
    }

    private BigDecimal inMessages(Product product, Answer answer) throws IOException {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonElement file : answer.run().getAsJsonArray("claim_files")) {
            papers++;
            Path path = product.file(file.getAsJsonObject().get("file").getAsString());
            Matcher line = CLAIMED.matcher(Files.readString(path, StandardCharsets.UTF_8));
            while (line.find()) {
                sum = sum.add(new BigDecimal(line.group(1)));
            }
        }
        return sum;
    }

    private static BigDecimal booked(Product product) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonElement line : product.export()) {
            sum = sum.add(line.getAsJsonObject().get("gross").getAsBigDecimal());
        }
        return sum;
    }

    private void nothingNew(String where, Product product, Step step, Dice dice) throws IOException {
        String before = product.export().toString();
        List<RawRow> rows = new ArrayList<>(step.input().rows());
        for (byte[] csv : List.of(step.csv().bytes, new SessionsText(shuffled(rows, dice), dice).bytes)) {
            Answer again = product.run(step, csv);
            if (again.run() == null
                    || !again.run().getAsJsonArray("invoices").isEmpty()
                    || !again.run().getAsJsonArray("claim_files").isEmpty()) {
                wrong.add(where + "the same again is not nothing: " + again.messages());
            }
        }
        if (!before.equals(product.export().toString())) {
            wrong.add(where + "the same again changed the books");
        }
    }

    private static List<RawRow> shuffled(List<RawRow> rows, Dice dice) {
        List<RawRow> shuffled = new ArrayList<>(rows);
        dice.shuffle(shuffled);
        for (int i = 0; i < shuffled.size(); i++) {
            shuffled.set(
                    i,
                    new RawRow(i + 2, shuffled.get(i).cells(), shuffled.get(i).surplus()));
        }
        return shuffled;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

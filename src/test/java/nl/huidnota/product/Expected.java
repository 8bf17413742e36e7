package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each document of a corpus must say, row by row: invoices and specifications by what was sold, credits by what they take
 * back, remainders by what the insurer was made to leave.
 */
final class Expected {
    private static final Pattern CLIENT = Pattern.compile("K-\\d{4}");

    private final CorpusMonth month;
    private final PrintedRows rows;
    /** Cents by session, by number of the document. */
    private final Map<String, Map<String, Long>> documents = new TreeMap<>();
    /** Session by reference of its claim line. */
    private final Map<String, String> references = new TreeMap<>();
    /** Cents awarded by reference. */
    private final Map<String, Long> awards = new HashMap<>();
    /** Remainders name their lines only on paper. */
    private final Set<String> remainders = new HashSet<>();

    private final Set<String> seen = new HashSet<>();

    Expected(CorpusMonth month) {
        this.month = month;
        this.rows = new PrintedRows(month);
    }

    String language() {
        return month.style.language;
    }

    void invoice(String number, List<String> sessions) {
        Map<String, Long> cents = new TreeMap<>();
        sessions.forEach(id -> cents.put(id, month.sales.get(id).cents()));
        documents.put(number, cents);
    }

    /** A specification for each client of a claim file, numbered by its first line: by client, day and session. */
    void claimed(JsonArray verdicts) {
        Map<String, List<String>> messages = new TreeMap<>();
        for (JsonElement element : verdicts) {
            JsonObject verdict = element.getAsJsonObject();
            JsonElement document = verdict.get("document");
            if (!document.isJsonNull() && document.getAsString().startsWith("D")) {
                messages.computeIfAbsent(document.getAsString(), any -> new ArrayList<>())
                        .add(verdict.get("session").getAsString());
            }
        }
        messages.forEach((number, sessions) -> {
            sessions.sort(
                    Comparator.comparing((String id) -> month.sales.get(id).client())
                            .thenComparing(id -> month.sales.get(id).day())
                            .thenComparing(id -> id));
            for (int i = 0; i < sessions.size(); i++) {
                references.put(String.format("%s-%04d", number, i + 1), sessions.get(i));
            }
        });
        Map<String, String> firsts = new HashMap<>();
        references.forEach((reference, session) -> {
            CorpusMonth.Sale sale = month.sales.get(session);
            String first = firsts.computeIfAbsent(reference.substring(0, 11) + sale.client(), any -> reference);
            documents.computeIfAbsent(first, any -> new TreeMap<>()).put(session, sale.cents());
        });
    }

    void credit(String original, List<JsonObject> made) {
        assertThat(made).hasSize(1);
        Map<String, Long> cents = new TreeMap<>();
        documents.get(original).forEach((id, amount) -> cents.put(id, -amount));
        documents.put(made.get(0).get("number").getAsString(), cents);
    }

    void answered(Map<String, Long> awarded) {
        awards.putAll(awarded);
    }

    void remainder(String number) {
        remainders.add(number);
        documents.put(number, new TreeMap<>());
    }

    long total(String number) {
        return documents.get(number).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    Set<String> unseen() {
        Set<String> unseen = new HashSet<>(documents.keySet());
        unseen.removeAll(seen);
        return unseen;
    }

    /** Every row whole, and no other; what is said once stands above; and whose it is. */
    void compare(String number, String raw) {
        assertThat(documents).containsKey(number);
        seen.add(number);
        assertThat(InvoiceCorpusTest.letters(raw))
                .as(number)
                .contains(InvoiceCorpusTest.letters(month.names.get(clientOn(raw))));
        List<String> printed = PrintedRows.of(raw);
        if (remainders.contains(number)) {
            documents.put(number, left(printed, clientOn(raw)));
        }
        Map<String, Long> cents = documents.get(number);
        assertThat(printed).as(number).isEqualTo(rows.wanted(cents));
        assertThat(cents.keySet())
                .as(number)
                .allMatch(id -> month.sales.get(id).client().equals(clientOn(raw)));
        String text = PrintedRows.onOneLine(raw);
        rows.saidOnce(cents).forEach(once -> assertThat(text).as(number).contains(once));
    }

    private static String clientOn(String raw) {
        Matcher client = CLIENT.matcher(raw);
        assertThat(client.find()).isTrue();
        return client.group();
    }

    /** The answered lines that a remainder is about: each of its rows is the rest of one of this client's. */
    private Map<String, Long> left(List<String> printed, String client) {
        Map<String, Long> left = new TreeMap<>();
        for (String row : printed) {
            Map.Entry<String, Long> award = awards.entrySet().stream()
                    .filter(one -> sale(one).client().equals(client))
                    .filter(one -> !left.containsKey(references.get(one.getKey())))
                    .filter(one -> rows.wanted(Map.of(references.get(one.getKey()), rest(one)))
                            .contains(row))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(row + " is the rest of no line"));
            left.put(references.get(award.getKey()), rest(award));
        }
        return left;
    }

    private CorpusMonth.Sale sale(Map.Entry<String, Long> award) {
        return month.sales.get(references.get(award.getKey()));
    }

    private long rest(Map.Entry<String, Long> award) {
        return sale(award).cents() - award.getValue();
    }

    /** Whose line it is, as the letter about it must say. */
    String nameOfAnswered(String reference) {
        return month.names.get(month.sales.get(references.get(reference)).client());
    }

    /** What a letter may say of the lines of its client, whichever way they go on. */
    List<String> answers(String reference) {
        String client = month.sales.get(references.get(reference)).client();
        List<String> answers = new ArrayList<>();
        awards.entrySet().stream()
                .filter(one -> sale(one).client().equals(client))
                .forEach(one -> {
                    for (String next : List.of(
                            "Wij missen iets van u",
                            "U krijgt een nota",
                            "We need something from you",
                            "You will receive an invoice")) {
                        answers.add(String.join(
                                "|",
                                rows.day(sale(one)),
                                next,
                                InvoiceCorpusTest.money(sale(one).cents(), language()),
                                InvoiceCorpusTest.money(one.getValue(), language()),
                                InvoiceCorpusTest.money(rest(one), language())));
                    }
                });
        return answers;
    }
}

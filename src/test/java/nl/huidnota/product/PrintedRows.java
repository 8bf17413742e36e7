package nl.huidnota.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every row of a document's table of sessions, whole, as a reader of PDFs gets it; and the same made of what was sold, in
 * words of its own.
 */
final class PrintedRows {
    /** From this many rows on a document is set tightly. */
    private static final int LONG = 11;

    private static final Pattern ROW = Pattern.compile("(\\d\\d-\\d\\d-\\d{4}|\\d{4}-\\d\\d-\\d\\d) "
            + "(Microneedling gelaat|Herstelcrème 50 ml) (.{10,300}?) (vrij|21 %|geen|none) (-?[\\d.,]+)(?= |$)");
    private static final Pattern LETTER_ROW = Pattern.compile(
            "(\\d\\d-\\d\\d-\\d{4}|\\d{4}-\\d\\d-\\d\\d) (Wij missen iets van u|U krijgt een nota"
                    + "|We need something from you|You will receive an invoice) ([\\d.,]+) ([\\d.,]+) ([\\d.,]+)(?= |$)");
    private static final Map<String, List<String>> WORDS = Map.of(
            "nl",
            List.of(
                    "Prestatiecode",
                    "Met € 20,00 korting",
                    "Verwezen op 01-09-2026 door huisarts, AGB 01123456",
                    "huidtherapeut",
                    ", tenzij bij een behandeling iets anders staat."),
            "en",
            List.of(
                    "Service code",
                    "With €20.00 discount",
                    "Referred on 2026-09-01 by GP, AGB 01123456",
                    "huidtherapeut",
                    ", unless a session says otherwise."));

    private final CorpusMonth month;
    private final List<String> words;

    PrintedRows(CorpusMonth month) {
        this.month = month;
        this.words = WORDS.get(month.style.language);
    }

    /** Text in reading order, each row on a line of its own: day, name, the rest, VAT, amount. */
    static List<String> of(String text) {
        return found(ROW, text);
    }

    /** The rows of a letter after an audit: day, how it goes on, claimed, paid, not paid. */
    static List<String> ofLetter(String text) {
        return found(LETTER_ROW, text);
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> rows = new ArrayList<>();
        Matcher matcher = pattern.matcher(onOneLine(text));
        while (matcher.find()) {
            List<String> parts = new ArrayList<>();
            for (int i = 1; i <= matcher.groupCount(); i++) {
                parts.add(matcher.group(i));
            }
            rows.add(String.join("|", parts));
        }
        return rows.stream().sorted().toList();
    }

    static String onOneLine(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    /** What the rows of a document should be. @param cents by session, as it asks, takes back or leaves */
    List<String> wanted(Map<String, Long> cents) {
        boolean tight = cents.size() >= LONG;
        boolean referralAbove = isReferralAbove(cents);
        return cents.entrySet().stream()
                .map(row -> wanted(month.sales.get(row.getKey()), row.getValue(), tight, referralAbove))
                .sorted()
                .toList();
    }

    private String wanted(CorpusMonth.Sale sale, long cents, boolean tight, boolean referralAbove) {
        List<String> details = new ArrayList<>();
        details.add(words.get(0) + (sale.treatment() ? " 075-9001, gelaat" : " 999-9001"));
        if (sale.treatment()) {
            details.add("microneedling, Dermapen 4");
        }
        // what is taken back or left is no price with a discount
        if (sale.discount() && cents == sale.cents()) {
            details.add(words.get(1));
        }
        if (sale.treatment() && !referralAbove) {
            details.add(words.get(2));
        }
        String practitioner =
                "S. de Vries (fictief) " + (tight ? "AGB 90112345" : words.get(3) + " AGB 90112345 Register KP, NVH");
        return String.join(
                "|",
                day(sale),
                sale.treatment() ? "Microneedling gelaat" : "Herstelcrème 50 ml",
                String.join(tight ? " · " : " ", details) + " " + practitioner,
                vat(sale),
                InvoiceCorpusTest.money(cents, month.style.language));
    }

    String day(CorpusMonth.Sale sale) {
        String day = String.format("%02d", sale.day());
        return month.style.language.equals("nl") ? day + "-10-2026" : "2026-10-" + day;
    }

    private String vat(CorpusMonth.Sale sale) {
        if (month.style == CorpusMonth.Style.SMALL_BUSINESS) {
            return "none";
        }
        return sale.treatment() ? "vrij" : "21 %";
    }

    /** A referral is said once where several treatments rest on it. */
    private boolean isReferralAbove(Map<String, Long> cents) {
        long treatments = cents.keySet().stream()
                .filter(id -> month.sales.get(id).treatment())
                .count();
        return cents.size() >= LONG && treatments > 1;
    }

    /** What a document set tightly says once above its table. */
    List<String> saidOnce(Map<String, Long> cents) {
        if (cents.size() < LONG) {
            return List.of();
        }
        String who = "S. de Vries (fictief): " + words.get(3) + " · Register KP, NVH";
        return isReferralAbove(cents) ? List.of(who, words.get(2) + words.get(4)) : List.of(who);
    }
}

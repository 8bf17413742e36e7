package nl.huidnota.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.huidnota.domain.claim.AuditResult.Sender;
import nl.huidnota.domain.claim.ReturnCode.Action;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.AuditReport.Item;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;

/**
 * Ready texts for the clients that an audit concerns: what we need of them to claim again, or that an invoice for the
 * rest is coming. They name days and amounts, never what was treated.
 */
final class AuditLetters {
    /** More letters than this nobody copies by hand. */
    private static final int CLIENTS = 40;

    private static final String ASK = "letter.ask.code.";

    private final AuditReport report;
    private final Html html;

    AuditLetters(AuditReport report, Html html) {
        this.report = report;
        this.html = html;
    }

    /** A card with a letter or two per client; nothing when there are none. */
    void write() {
        Map<String, List<Item>> clients = clients();
        clients.values().removeIf(items -> letters(items, dutch()).isEmpty());
        if (clients.isEmpty()) {
            return;
        }
        Texts texts = report.texts();
        html.open("section", "class", "card", "aria-labelledby", "brieven").line();
        html.element("h2", texts.get("audit.letters.title"), "id", "brieven").line();
        html.element("p", texts.get("audit.letters.about"), "class", "soft").line();
        clients.entrySet().stream().limit(CLIENTS).forEach(client -> client(client.getKey(), client.getValue()));
        html.close("section").line();
    }

    private Texts dutch() {
        return report.texts().language() == Language.NL ? report.texts() : Texts.of(Language.NL);
    }

    private Map<String, List<Item>> clients() {
        Map<String, List<Item>> clients = new TreeMap<>();
        Stream.of(Action.CORRECT, Action.INVOICE)
                .flatMap(action -> report.items(action).stream())
                .filter(item -> item.line().client() != null)
                .forEach(item -> clients.computeIfAbsent(item.line().client(), any -> new ArrayList<>())
                        .add(item));
        return clients;
    }

    private void client(String client, List<Item> items) {
        html.open("article", "class", "client")
                .line()
                .open("h3")
                .element("span", client)
                .close("h3")
                .line();
        letters(items, dutch()).forEach(letter -> letter("nl", letter));
        if (report.texts().language() != Language.NL) {
            letters(items, report.texts())
                    .forEach(letter -> letter(report.texts().language().key(), letter));
        }
        html.close("article").line();
    }

    private void letter(String language, String letter) {
        html.open("details", "class", "letter")
                .element("summary", report.texts().get("work.letter." + language));
        html.element("pre", letter, "lang", language).close("details").line();
    }

    private static List<String> letters(List<Item> items, Texts texts) {
        List<String> letters = new ArrayList<>();
        Set<String> asked = new LinkedHashSet<>();
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Item item : items) {
            for (String code : item.line().codes()) {
                if (item.action() == Action.CORRECT && texts.has(ASK + code)) {
                    asked.add(texts.get(ASK + code));
                    days.add(item.line().date());
                }
            }
        }
        if (!asked.isEmpty()) {
            letters.add(ClientLetter.asking(asked, days, texts));
        }
        rest(items, texts, letters);
        return letters;
    }

    /** A client who reported the answer already has the invoice. */
    private static void rest(List<Item> items, Texts texts, List<String> letters) {
        List<Item> rest = items.stream()
                .filter(item ->
                        item.action() == Action.INVOICE && item.message().sender() != Sender.CLIENT)
                .toList();
        Euro missing = rest.stream().map(item -> item.line().missing()).reduce(Euro.ZERO, Euro::plus);
        if (missing.isPositive()) {
            Set<LocalDate> days = new LinkedHashSet<>();
            rest.forEach(item -> days.add(item.line().date()));
            letters.add(texts.format(
                    "letter.rest",
                    Map.of(
                            "dagen",
                            ClientLetter.days(days, texts),
                            "bedrag",
                            texts.forms().euro(missing))));
        }
    }
}

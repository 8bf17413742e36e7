package nl.huidnota.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.huidnota.domain.claim.AuditLetter;
import nl.huidnota.domain.claim.AuditLetter.Next;
import nl.huidnota.domain.claim.AuditResult.Sender;
import nl.huidnota.domain.claim.ReturnCode.Action;
import nl.huidnota.domain.claim.ReturnCode.Rest;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.AuditReport.Item;
import nl.huidnota.text.Texts;

/** Which clients an audit concerns, and what each of them is to know. */
public final class LetterContents {
    private static final String ASK = "letter.ask.code.";
    private static final Comparator<AuditLetter.Line> BY_DAY =
            Comparator.comparing(AuditLetter.Line::date).thenComparing(AuditLetter.Line::session);

    private final AuditReport report;
    private final Texts texts;

    private LetterContents(AuditReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    /** A letter for each client whom it concerns, in order of client id, in the language of {@code texts}. */
    public static List<AuditLetter> of(AuditReport report, Texts texts) {
        LetterContents contents = new LetterContents(report, texts);
        return contents.clients().entrySet().stream()
                .map(client -> contents.letter(client.getKey(), client.getValue()))
                .filter(letter -> !letter.lines().isEmpty())
                .toList();
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

    private AuditLetter letter(String client, List<Item> items) {
        List<AuditLetter.Line> lines = new ArrayList<>();
        Set<String> asked = new LinkedHashSet<>();
        for (Item item : items) {
            List<String> ask = asked(item);
            if (!ask.isEmpty()) {
                asked.addAll(ask);
                lines.add(line(item, Next.ASKED));
            }
        }
        List<AuditLetter.Line> billed = items.stream()
                .filter(LetterContents::isBilled)
                .map(item -> line(item, Next.BILLED))
                .toList();
        if (billed.stream()
                .map(AuditLetter.Line::missing)
                .reduce(Euro.ZERO, Euro::plus)
                .isPositive()) {
            lines.addAll(billed);
        }
        lines.sort(BY_DAY);
        return new AuditLetter(client, report.result().today(), lines, List.copyOf(asked));
    }

    private List<String> asked(Item item) {
        return item.action() != Action.CORRECT
                ? List.of()
                : item.line().codes().stream()
                        .map(code -> ASK + code)
                        .filter(texts::has)
                        .map(texts::get)
                        .toList();
    }

    /** A client who reported the answer already has the invoice; what the practice bears is none of theirs. */
    private static boolean isBilled(Item item) {
        return item.action() == Action.INVOICE
                && item.message().sender() != Sender.CLIENT
                && item.rest() != Rest.PRAKTIJK;
    }

    private static AuditLetter.Line line(Item item, Next next) {
        return new AuditLetter.Line(
                item.line().reference(),
                item.message().message(),
                Objects.requireNonNullElse(item.message().insurer(), ""),
                item.line().session(),
                item.line().date(),
                item.line().claimed(),
                item.line().awarded(),
                next);
    }
}

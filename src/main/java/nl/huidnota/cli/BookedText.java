package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.ledger.BookedAward;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.DocumentHistory;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the books know of a session or a document, as people read it. */
final class BookedText {
    private final Texts texts;

    BookedText(Texts texts) {
        this.texts = texts;
    }

    List<String> lines(BookedSession session) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.format(
                "explain.booked",
                Map.of(
                        "session", session.id(),
                        "date", session.date().toString(),
                        "document", session.document(),
                        "tariff", session.tariff().toString())));
        lines.add("  " + texts.format("explain.booked.expected", "amount", text(session.expected())));
        if (session.awarded() != null) {
            lines.add("  " + texts.format("explain.booked.awarded", "amount", session.awarded()));
        }
        if (session.credited()) {
            lines.add("  " + texts.get("explain.booked.credited"));
        }
        return lines;
    }

    private static String text(@Nullable Euro amount) {
        return amount == null ? "-" : amount.toString();
    }

    List<String> lines(DocumentHistory history) {
        List<String> lines = new ArrayList<>();
        BookedDocument document = history.document();
        lines.add(texts.format(
                "explain.document",
                Map.of(
                        "number", document.number(),
                        "date", document.date().toString(),
                        "total", document.sums().total().toString(),
                        "file", document.file().path())));
        history.sessions().forEach(session -> lines(session).forEach(line -> lines.add("  " + line)));
        for (BookedAward award : history.awards()) {
            lines.add("  "
                    + texts.format(
                            "explain.document.award",
                            Map.of(
                                    "document", award.document(),
                                    "status", award.status().key(),
                                    "amount", text(award.awarded()))));
        }
        history.credits()
                .forEach(credit -> lines.add("  "
                        + texts.format(
                                "explain.document.credit",
                                Map.of("session", credit.session(), "by", credit.creditedBy()))));
        history.later()
                .forEach(later -> lines.add("  "
                        + texts.format(
                                "explain.document.later",
                                Map.of(
                                        "number",
                                        later.number(),
                                        "date",
                                        later.date().toString()))));
        return lines;
    }
}

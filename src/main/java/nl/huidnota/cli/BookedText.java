package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the books know of a session, as people read it. */
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
}

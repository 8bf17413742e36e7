package nl.huidnota.ledger;

import java.time.Instant;
import java.util.List;
import nl.huidnota.domain.claim.BookedSession;

/**
 * All that the books know of one document.
 *
 * @param at when it was booked
 * @param lines of a claim file
 * @param later documents that refer to it
 */
public record DocumentHistory(
        BookedDocument document,
        Instant at,
        List<BookedSession> sessions,
        List<BookedLine> lines,
        List<BookedAward> awards,
        List<BookedCredit> credits,
        List<Settlement> settlements,
        List<BookedDocument> later) {
    public DocumentHistory {
        sessions = List.copyOf(sessions);
        lines = List.copyOf(lines);
        awards = List.copyOf(awards);
        credits = List.copyOf(credits);
        settlements = List.copyOf(settlements);
        later = List.copyOf(later);
    }
}

package nl.huidnota.rules.judging;

import java.util.List;
import java.util.Set;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.Decision;

/**
 * Everything the rules must see of one client at once.
 *
 * @param clientId as in the file; empty for rows that name no client
 * @param rows all rows of this client in the file, in row order, unreadable ones too
 * @param history all booked sessions of this client, and any booked session with an id that stands in {@code rows}
 * @param decisions those in force on sessions of {@code rows}; void ones are left out
 * @param doubledRows row numbers that R009 found over the whole file
 */
public record ClientCase(
        String clientId,
        List<Session> rows,
        List<BookedSession> history,
        List<Decision> decisions,
        Set<Integer> doubledRows) {

    /** A client without history, decisions and doubles. */
    public static ClientCase of(String clientId, List<Session> rows) {
        return new ClientCase(clientId, rows, List.of(), List.of(), Set.of());
    }
}

package nl.huidnota.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.ledger.Books;

/** What the books know of a batch of clients and of the session ids in it. */
final class History {
    private final Map<String, List<BookedSession>> byClient = new HashMap<>();
    private final Map<String, List<BookedSession>> byId = new HashMap<>();

    private History() {}

    static History of(Books books, Collection<String> clients, Collection<String> ids) throws EnvironmentRefused {
        History history = new History();
        for (BookedSession session : books.sessions().ofClients(clients)) {
            history.byClient
                    .computeIfAbsent(session.clientId(), id -> new ArrayList<>())
                    .add(session);
        }
        for (BookedSession session : books.sessions().withIds(ids)) {
            history.byId.computeIfAbsent(session.id(), id -> new ArrayList<>()).add(session);
        }
        return history;
    }

    /** The client's own sessions, and any session booked under an id that stands in {@code rows}. */
    List<BookedSession> of(String client, List<Session> rows) {
        Set<BookedSession> known = new LinkedHashSet<>(byClient.getOrDefault(client, List.of()));
        for (Session row : rows) {
            known.addAll(byId.getOrDefault(row.id().text(), List.of()));
        }
        return List.copyOf(known);
    }

    /** The invoice's number, or the claim file's: a claim line's reference is that number and a rank. */
    static String documentNumber(BookedSession session) {
        boolean claimed = session.verdict() == Verdict.CLAIMABLE && session.route() == Route.VECOZO;
        int rank = session.document().lastIndexOf('-');
        return claimed && rank > 0 ? session.document().substring(0, rank) : session.document();
    }
}

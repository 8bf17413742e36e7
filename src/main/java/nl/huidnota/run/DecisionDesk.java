package nl.huidnota.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.care.SessionContent;
import nl.huidnota.domain.claim.ContentFingerprint;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.ledger.BookedDecision;
import nl.huidnota.ledger.Books;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the administrator's decisions beside the rows they were taken on. A decision is booked with the row's content
 * the first time a run sees it; once the row says something else, the decision is void.
 */
final class DecisionDesk {
    private final Map<String, List<Decision>> bySession = new HashMap<>();
    private final Map<String, List<BookedDecision>> booked = new HashMap<>();
    private final List<BookedDecision> fresh = new ArrayList<>();
    private final Map<String, String> clients = new HashMap<>();
    private final List<Decision> voided = new ArrayList<>();

    DecisionDesk(List<Decision> decisions) {
        for (Decision decision : decisions) {
            bySession
                    .computeIfAbsent(decision.session(), id -> new ArrayList<>())
                    .add(decision);
        }
    }

    /** Looks up what the books know of decisions on these sessions. */
    void lookUp(Books books, Collection<String> sessions) throws EnvironmentRefused {
        List<String> decided =
                sessions.stream().filter(bySession::containsKey).distinct().toList();
        if (decided.isEmpty()) {
            return;
        }
        for (BookedDecision known : books.decisions().ofSessions(decided)) {
            booked.computeIfAbsent(known.decision().session(), id -> new ArrayList<>())
                    .add(known);
        }
    }

    /** The decisions that hold for this row. */
    List<Decision> inForce(Session session) {
        String id = session.id().value();
        if (id == null || !bySession.containsKey(id)) {
            return List.of();
        }
        String client = session.person().clientId().value();
        if (client != null) {
            clients.put(id, client);
        }
        ContentFingerprint now = ContentFingerprint.of(SessionContent.of(session));
        List<Decision> inForce = new ArrayList<>();
        for (Decision decision : bySession.get(id)) {
            if (holds(decision, now)) {
                inForce.add(decision);
            }
        }
        return inForce;
    }

    private boolean holds(Decision decision, ContentFingerprint now) {
        for (BookedDecision known : booked.getOrDefault(decision.session(), List.of())) {
            if (known.decision().equals(decision)) {
                boolean unchanged = now.changedSince(known.fingerprint()).isEmpty();
                if (!unchanged) {
                    voided.add(decision);
                }
                return unchanged;
            }
        }
        fresh.add(new BookedDecision(decision, now));
        return true;
    }

    /** Decisions that the books don't know yet. */
    List<BookedDecision> fresh() {
        return fresh;
    }

    /** Whose session it is that was decided on; null when its row does not say. */
    @Nullable String clientOf(Decision decision) {
        return clients.get(decision.session());
    }

    List<Decision> voided() {
        return voided;
    }
}

package nl.huidnota.ledger;

import java.util.Collection;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;

/** The decisions in the books. */
public final class Decisions {
    private final Store store;

    Decisions(Store store) {
        this.store = store;
    }

    /** Those about these sessions; those about one oldest first. */
    public List<BookedDecision> ofSessions(Collection<String> sessions) throws EnvironmentRefused {
        return store.listIn(
                "SELECT * FROM decisions WHERE session IN (?) ORDER BY session, seq",
                sessions,
                row -> DecisionFact.read(new Row(row)));
    }
}

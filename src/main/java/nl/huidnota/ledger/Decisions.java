package nl.huidnota.ledger;

import java.util.Collection;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;

/** The decisions in the books. */
public final class Decisions {

    /** Those about these sessions, oldest first. */
    public List<BookedDecision> ofSessions(Collection<String> sessions) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
}

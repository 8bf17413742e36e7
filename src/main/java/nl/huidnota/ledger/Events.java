package nl.huidnota.ledger;

import java.util.function.Consumer;
import nl.huidnota.domain.EnvironmentRefused;

/** Who did what with whose data. */
public final class Events {

    /** About one client, oldest first. */
    public void ofClient(String client, Consumer<BookedEvent> each) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public void all(Consumer<BookedEvent> each) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
}

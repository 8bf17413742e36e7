package nl.huidnota.ledger;

import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;

/** Who did what with whose data. */
public final class Events {
    private final Store store;

    Events(Store store) {
        this.store = store;
    }

    /** About one client, oldest first. */
    public void ofClient(String client, Each<BookedEvent> each) throws EnvironmentRefused {
        store.each(
                "SELECT * FROM events WHERE client = ? ORDER BY seq",
                List.of(client),
                row -> EventFact.read(new Row(row)),
                each);
    }

    /** All of them, oldest first. */
    public void all(Each<BookedEvent> each) throws EnvironmentRefused {
        store.each("SELECT * FROM events ORDER BY seq", List.of(), row -> EventFact.read(new Row(row)), each);
    }
}

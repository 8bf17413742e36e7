package nl.huidnota.ledger;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.BookedSession;

/** The sessions in the books, with later awards and credits taken in. */
public final class Sessions {

    /** All sessions of these clients, in order of client, date, id. */
    public List<BookedSession> ofClients(Collection<String> clients) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** All bookings of these session ids (a credited one may be booked again), oldest first. */
    public List<BookedSession> withIds(Collection<String> ids) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** All on this document: an invoice's number, or a claim line's reference. */
    public List<BookedSession> onDocument(String document) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** All booked by runs of this month, in order of booking. */
    public void ofMonth(YearMonth month, Consumer<BookedSession> each) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public long count() throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
}

package nl.huidnota.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.YearSoFar;
import nl.huidnota.domain.money.Euro;

/** The sessions in the books, with later awards and credits taken in. After a purge only id, date, sum and document are left. */
public final class Sessions {
    /** The latest answer counts. */
    private static final String SELECT = "SELECT s.id, s.document, s.date, s.tariff, j.payload,"
            + " EXISTS (SELECT 1 FROM credits c WHERE c.session = s.id AND c.document = s.document),"
            + " (SELECT a.awarded FROM awards a WHERE a.document = s.document AND a.session = s.id"
            + " ORDER BY a.seq DESC LIMIT 1)"
            + " FROM sessions s JOIN journal j ON j.seq = s.seq ";

    /** A session that was credited and billed anew is one session. */
    private static final String PER_MONTH = "SELECT substr(s.date, 1, 7), count(DISTINCT s.id),"
            + " count(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM awards a WHERE a.document = s.document"
            + " AND a.session = s.id AND a.status IN ('partly', 'rejected', 'returned')) THEN s.id END)"
            + " FROM sessions s WHERE s.date >= ? AND s.date <= ? GROUP BY 1 ORDER BY 1";

    private final Store store;

    Sessions(Store store) {
        this.store = store;
    }

    /** All sessions of these clients; those of one client in order of date, then id. */
    public List<BookedSession> ofClients(Collection<String> clients) throws EnvironmentRefused {
        return store.listIn(
                SELECT + "WHERE s.client IN (?) ORDER BY s.client, s.date, s.id, s.seq", clients, Sessions::read);
    }

    /** All bookings of these session ids (a credited one may be booked again); those of one id oldest first. */
    public List<BookedSession> withIds(Collection<String> ids) throws EnvironmentRefused {
        return store.listIn(SELECT + "WHERE s.id IN (?) ORDER BY s.id, s.seq", ids, Sessions::read);
    }

    /** All on this document: an invoice's number, or a claim line's reference. */
    public List<BookedSession> onDocument(String document) throws EnvironmentRefused {
        return store.list(SELECT + "WHERE s.document = ? ORDER BY s.seq", List.of(document), Sessions::read);
    }

    /** All booked by runs of this month, in order of booking. */
    public void ofMonth(YearMonth month, Each<BookedSession> each) throws EnvironmentRefused {
        store.each(SELECT + "WHERE s.month = ? ORDER BY s.seq", List.of(month.toString()), Sessions::read, each);
    }

    /** All of them, in order of booking. */
    public void all(Each<BookedSession> each) throws EnvironmentRefused {
        store.each(SELECT + "ORDER BY s.seq", List.of(), row -> each.accept(read(row)));
    }

    /**
     * Sessions billed and sessions once refused, by month of treatment, from {@code first} to {@code last}; months
     * without any are left out.
     */
    public List<YearSoFar.Month> perMonth(YearMonth first, YearMonth last) throws EnvironmentRefused {
        return store.list(
                PER_MONTH,
                List.of(first.atDay(1).toString(), last.atEndOfMonth().toString()),
                row -> new YearSoFar.Month(YearMonth.parse(row.getString(1)), row.getInt(2), row.getInt(3)));
    }

    public long count() throws EnvironmentRefused {
        return store.number("SELECT count(*) FROM sessions", List.of());
    }

    private static BookedSession read(ResultSet row) throws SQLException {
        boolean credited = row.getBoolean(6);
        long cents = row.getLong(7);
        Euro awarded = row.wasNull() ? null : Euro.ofCents(cents);
        String payload = row.getString(5);
        if (payload != null) {
            return SessionFact.session(new Fields(payload)::find, awarded, credited);
        }
        return SessionFact.purged(row.getString(1), row.getString(2), row.getString(3), Euro.ofCents(row.getLong(4)));
    }
}

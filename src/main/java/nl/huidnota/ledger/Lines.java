package nl.huidnota.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.money.Euro;

/** The claim lines in the books, and what was answered and done about them. */
public final class Lines {
    /** A claim that still waits, with its latest answer. */
    private static final String OPEN = " FROM lines l LEFT JOIN awards a ON a.seq = (SELECT b.seq FROM awards b"
            + " WHERE b.document = l.reference AND b.session = l.session ORDER BY b.seq DESC LIMIT 1)"
            + " WHERE l.credits IS NULL AND (a.seq IS NULL OR a.awarded IS NULL OR a.awarded < l.amount)"
            + " AND NOT EXISTS (SELECT 1 FROM credits c WHERE c.session = l.session AND c.document = l.reference)"
            + " AND NOT EXISTS (SELECT 1 FROM settlements s WHERE s.reference = l.reference AND s.session = l.session)";

    private final Store store;

    Lines(Store store) {
        this.store = store;
    }

    /** In order of reference, as far as there are any. */
    public List<BookedLine> withReferences(Collection<String> references) throws EnvironmentRefused {
        return store.listIn("SELECT * FROM lines WHERE reference IN (?) ORDER BY reference", references, Lines::line);
    }

    /** In order of booking. */
    public List<BookedLine> ofDocument(String number) throws EnvironmentRefused {
        return store.list("SELECT * FROM lines WHERE document = ? ORDER BY seq", List.of(number), Lines::line);
    }

    /** The lines that still wait, in order of booking. */
    public void open(Each<OpenLine> each) throws EnvironmentRefused {
        store.each(
                "SELECT l.*, a.seq AS answer, a.document AS answered, a.awarded, a.status, a.details, a.source" + OPEN
                        + " ORDER BY l.seq",
                List.of(),
                Lines::open,
                each);
    }

    private static OpenLine open(ResultSet row) throws SQLException {
        BookedLine line = line(row);
        row.getLong("answer");
        if (row.wasNull()) {
            return new OpenLine(line, null);
        }
        long cents = row.getLong("awarded");
        Euro awarded = row.wasNull() ? null : Euro.ofCents(cents);
        String details = row.getString("details");
        return new OpenLine(
                line,
                new BookedAward(
                        line.session(),
                        line.reference(),
                        awarded,
                        BookedAward.Status.of(row.getString("status")),
                        details == null ? "" : details,
                        row.getString("source")));
    }

    public long countOpen() throws EnvironmentRefused {
        return store.number("SELECT count(*)" + OPEN, List.of());
    }

    /** The answers to these lines (by reference) or invoices (by number); those of one oldest first. */
    public List<BookedAward> answers(Collection<String> documents) throws EnvironmentRefused {
        return store.listIn(
                "SELECT * FROM awards WHERE document IN (?) ORDER BY document, seq",
                documents,
                row -> AwardFact.read(new Row(row)));
    }

    /** What was taken back of these lines (by reference) or invoices (by number). */
    public List<BookedCredit> credits(Collection<String> documents) throws EnvironmentRefused {
        return store.listIn(
                "SELECT * FROM credits WHERE document IN (?) ORDER BY document, seq",
                documents,
                row -> CreditFact.read(new Row(row)));
    }

    /** What was done about these lines (by reference) or invoices (by number). */
    public List<Settlement> settlements(Collection<String> references) throws EnvironmentRefused {
        return store.listIn(
                "SELECT * FROM settlements WHERE reference IN (?) ORDER BY reference, seq",
                references,
                row -> SettlementFact.read(new Row(row)));
    }

    /** Whether a return file was booked before. */
    public boolean knowsReturn(String sha256) throws EnvironmentRefused {
        return store.number("SELECT count(*) FROM awards WHERE source = ?", List.of(sha256)) > 0;
    }

    private static BookedLine line(ResultSet row) {
        return LineFact.read(new Row(row));
    }
}

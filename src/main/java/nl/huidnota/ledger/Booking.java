package nl.huidnota.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.practice.Numbering.Series;
import org.jspecify.annotations.Nullable;

/**
 * The one writing transaction on the books: all that is booked through it becomes fact together at {@link #commit}, or
 * not at all. Look-ups through the same {@link Books} see what it booked.
 */
public final class Booking implements AutoCloseable {
    private final Store store;
    private final Instant at;
    private final Journal journal;
    private final Counters counters;
    private boolean done;

    /** Within a writing transaction that was just begun. */
    Booking(Store store, Instant at) throws SQLException {
        this.store = store;
        this.at = at;
        this.journal = new Journal(store, at.toEpochMilli());
        this.counters = new Counters(store);
        store.writes(this);
    }

    /**
     * The next number of a series. Every number reserved must be booked as a document before {@link #commit}.
     *
     * @param begin the first number in the books' first year
     */
    public long reserve(Series series, int year, int begin) throws EnvironmentRefused {
        return store.attempt(() -> counters.reserve(series, year, begin));
    }

    public void book(BookedDocument document) throws EnvironmentRefused {
        counters.booked(document.serial());
        append(DocumentFact.INSTANCE, document);
    }

    /**
     * Books a session as billed.
     *
     * @param month the run's month; the session's own for one-off documents
     */
    public void book(BookedSession session, YearMonth month) throws EnvironmentRefused {
        append(SessionFact.INSTANCE, new SessionFact.InMonth(session, month));
    }

    public void book(BookedLine line) throws EnvironmentRefused {
        append(LineFact.INSTANCE, line);
    }

    public void book(BookedAward award) throws EnvironmentRefused {
        append(AwardFact.INSTANCE, award);
    }

    public void book(BookedCredit credit) throws EnvironmentRefused {
        append(CreditFact.INSTANCE, credit);
    }

    public void book(Settlement settlement) throws EnvironmentRefused {
        append(SettlementFact.INSTANCE, settlement);
    }

    public void book(BookedDecision decision) throws EnvironmentRefused {
        append(DecisionFact.INSTANCE, decision);
    }

    /** An act on personal data (NEN 7513), at this booking's time. */
    public void event(String who, @Nullable String client, String what, @Nullable String subject)
            throws EnvironmentRefused {
        append(EventFact.INSTANCE, new BookedEvent(at, who, client, what, subject));
    }

    /** Keeps a practice, template or logo as it is now, once per content; returns its SHA-256. */
    public String snapshot(byte[] content) throws EnvironmentRefused {
        String sha256 = Chain.hex(Chain.sha256().digest(content));
        long known = store.number("SELECT count(*) FROM snapshots WHERE sha256 = ?", List.of(sha256));
        if (known == 0) {
            keep(sha256, content);
        }
        return sha256;
    }

    private void keep(String sha256, byte[] content) throws EnvironmentRefused {
        try {
            Pieces.keep(store, journal.next(), out -> out.write(content));
        } catch (IOException e) {
            throw new IllegalStateException("bytes at hand", e);
        }
        append(SnapshotFact.INSTANCE, new SnapshotFact.Kept(sha256, content.length));
    }

    /**
     * Keeps a file whole, streamed: what cannot be made again from a document's data, such as claim files and reports.
     * The latest of a key counts.
     *
     * @param key its path relative to the administration's folder, with {@code /}
     * @throws IOException what {@code content} throws of itself
     */
    public void attach(String key, Content content) throws EnvironmentRefused, IOException {
        Pieces.Kept kept = Pieces.keep(store, journal.next(), content);
        append(AttachmentFact.INSTANCE, new Attached(key, kept.sha256(), kept.size()));
    }

    /**
     * Books the run with its result (run.json), streamed. Book it last: the head it returns is what the report prints.
     *
     * @throws IOException what {@code result} throws of itself
     */
    public String book(BookedRun.Start run, Content result) throws EnvironmentRefused, IOException {
        Pieces.Kept kept = Pieces.keep(store, journal.next(), result);
        append(RunFact.INSTANCE, new RunFact.Finished(run, kept.size(), kept.sha256()));
        return head();
    }

    void book(PurgeFact.Purge purge) throws EnvironmentRefused {
        append(PurgeFact.INSTANCE, purge);
    }

    private <T> void append(Fact<T> fact, T value) throws EnvironmentRefused {
        if (done) {
            throw new IllegalStateException("the booking is over");
        }
        store.attempt(() -> {
            journal.append(fact, value);
            return 0;
        });
    }

    /** Sends what waits in batches, so that look-ups see it. */
    void flush() throws EnvironmentRefused {
        store.attempt(() -> {
            journal.flush();
            return 0;
        });
    }

    /** The hash of the last fact booked so far, 64 hex digits. */
    public String head() {
        return Chain.hex(journal.head());
    }

    /** Makes it fact. */
    public void commit() throws EnvironmentRefused {
        flush();
        store.attempt(() -> {
            counters.save();
            journal.close();
            store.dialect.commit(store.connection);
            return 0;
        });
        over();
    }

    private void over() {
        done = true;
        store.writes(null);
    }

    /** Rolls back what was not committed. */
    @Override
    public void close() {
        if (done) {
            return;
        }
        over();
        try {
            journal.close();
            store.dialect.rollback(store.connection);
        } catch (SQLException e) {
            store.close(); // a connection that cannot roll back is no use any more; the database itself rolls back
        }
    }
}

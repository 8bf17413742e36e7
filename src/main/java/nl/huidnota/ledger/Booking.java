package nl.huidnota.ledger;

import java.io.IOException;
import java.time.YearMonth;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.practice.Numbering.Series;
import org.jspecify.annotations.Nullable;

/** The one writing transaction on the books: all that is booked through it becomes fact together, or not at all. */
public final class Booking implements AutoCloseable {

    /** The next number of a series. Every number reserved must be booked as a document before {@link #commit}. @param begin the first number in the books' first year */
    public long reserve(Series series, int year, int begin) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public void book(BookedDocument document) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** @param month the run's month; the session's own for one-off documents */
    public void book(BookedSession session, YearMonth month) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public void book(BookedLine line) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public void book(BookedAward award) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public void book(BookedCredit credit) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public void book(Settlement settlement) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public void book(BookedDecision decision) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** An act on personal data (NEN 7513), at this booking's time. */
    public void event(String who, @Nullable String client, String what, @Nullable String subject)
            throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** Keeps a practice, template or logo as it is now, once per content; returns its SHA-256. */
    public String snapshot(byte[] content) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** Books the run with its result (run.json), streamed. Book it last: the head it returns is what the report prints. */
    public String book(BookedRun.Start run, Content result) throws EnvironmentRefused, IOException {
        throw new UnsupportedOperationException();
    }
    /** The hash of the last fact booked so far. */
    public String head() throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** Makes it fact. */
    public void commit() throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** Rolls back what was not committed. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}

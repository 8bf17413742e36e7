package nl.huidnota.ledger;

import nl.huidnota.domain.EnvironmentRefused;

/** The books of one administration: one SQLite file, or one schema of a PostgreSQL database. */
public final class Books implements AutoCloseable {

    /** Opens the books at a file path or {@code jdbc:postgresql:} URL for writing; makes them when there are none. */
    public static Books open(String location, BooksOptions options) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** Opens the books for looking only: makes no file; books that do not exist yet are empty ones. */
    public static Books openReadOnly(String location, BooksOptions options) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** The one writing transaction; waits for another run's for the options' patience. */
    public Booking begin() throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** The hash of the last fact, 64 hex digits; zeros for empty books. */
    public String head() throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public Sessions sessions() {
        throw new UnsupportedOperationException();
    }

    public Documents documents() {
        throw new UnsupportedOperationException();
    }

    public Lines lines() {
        throw new UnsupportedOperationException();
    }

    public Decisions decisions() {
        throw new UnsupportedOperationException();
    }

    public Runs runs() {
        throw new UnsupportedOperationException();
    }

    public Events events() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}

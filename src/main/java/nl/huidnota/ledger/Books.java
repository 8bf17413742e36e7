package nl.huidnota.ledger;

import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;

/**
 * The books of one administration: one SQLite file, or one schema of a PostgreSQL database. For one thread; open them
 * again for another. Many may read; one {@link Booking} at a time writes.
 */
public final class Books implements AutoCloseable {
    private final Store store;
    private final BooksOptions options;

    private Books(Store store, BooksOptions options) {
        this.store = store;
        this.options = options;
    }

    static String head(Store store) throws EnvironmentRefused {
        return store.first(
                        "SELECT hash FROM journal ORDER BY seq DESC LIMIT 1",
                        List.of(),
                        row -> Chain.hex(row.getBytes(1)))
                .orElse(Chain.hex(Chain.START));
    }

    /**
     * Opens the books for writing; makes them, readable for their owner only, when there are none.
     *
     * @param location a file path or a {@code jdbc:postgresql:} URL
     */
    public static Books open(String location, BooksOptions options) throws EnvironmentRefused {
        return new Books(Opening.of(location, options).forWriting(), options);
    }

    /** Opens the books for looking only: makes no file; books that do not exist yet are empty ones. */
    public static Books openReadOnly(String location, BooksOptions options) throws EnvironmentRefused {
        return new Books(Opening.of(location, options).forReading(), options);
    }

    /** Starts the one writing transaction; waits for another run's as long as the options' patience. */
    public Booking begin() throws EnvironmentRefused {
        return store.attempt(() -> {
            store.dialect.beginWriting(store.connection, options.patience());
            return new Booking(store, options.clock().instant());
        });
    }

    /** The hash of the last fact, 64 hex digits; zeros for empty books. */
    public String head() throws EnvironmentRefused {
        return head(store);
    }

    public Sessions sessions() {
        return new Sessions(store);
    }

    public Documents documents() {
        return new Documents(store);
    }

    public Lines lines() {
        return new Lines(store);
    }

    public Decisions decisions() {
        return new Decisions(store);
    }

    public Runs runs() {
        return new Runs(store);
    }

    public Events events() {
        return new Events(store);
    }

    public BooksExport export() {
        return new BooksExport(store);
    }

    @Override
    public void close() {
        store.close();
    }
}

package nl.huidnota.ledger;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * How to open the books.
 *
 * @param clock tells the time of booking
 * @param patience how long to wait for another run that holds them
 * @param login PostgreSQL connection properties ({@code user}, {@code password}, {@code sslmode}, ...) from the environment
 */
public record BooksOptions(Clock clock, Duration patience, Map<String, String> login) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    public BooksOptions {
        login = Map.copyOf(login);
    }

    public static BooksOptions of(Clock clock) {
        return new BooksOptions(clock, PATIENCE, Map.of());
    }

    /** Without the login: it may hold a password. */
    @Override
    public String toString() {
        return "BooksOptions[patience=" + patience + "]";
    }
}

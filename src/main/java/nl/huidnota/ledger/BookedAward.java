package nl.huidnota.ledger;

import java.util.Locale;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * What an insurer or the gateway answered about one session. A later answer replaces an earlier one.
 *
 * @param document as in {@link nl.huidnota.domain.claim.BookedSession#document()}: the claim line's reference, or the
 *     invoice's number for a rejection that a client reports
 * @param awarded null when the answer names no amount
 * @param details return codes and more, JSON of the run package; opaque here
 * @param source SHA-256 of the return file
 */
public record BookedAward(
        String session, String document, @Nullable Euro awarded, Status status, String details, String source) {
    /** The answer in one word. */
    public enum Status {
        AWARDED,
        PARTLY,
        REJECTED,
        /** Refused by the gateway: it never reached the insurer. */
        RETURNED,
        UNKNOWN;

        /** The word in {@code audit --json}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Status of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}

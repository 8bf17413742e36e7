package nl.huidnota.ledger;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim line no longer waits for anything, though it was not awarded in full.
 *
 * @param reference of the claim line, or the invoice's number for a rejection that a client reported
 * @param document the invoice or claim file that followed; null when simply let go
 */
public record Settlement(String reference, String session, How how, @Nullable String document) {
    /** What was done. */
    public enum How {
        /** Claimed again, corrected. */
        CORRECTED,
        /** Invoiced to the client. */
        INVOICED,
        /** Let go. */
        SETTLED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static How of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}

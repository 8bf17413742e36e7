package nl.huidnota.ledger;

import java.util.Map;

/**
 * Something in the books that does not hold.
 *
 * @param key of the message bundles; {@code key.remedy} says what to do
 */
public record VerifyFinding(String key, Map<String, String> args) {
    public VerifyFinding {
        args = Map.copyOf(args);
    }
}

package nl.huidnota.rules.judging;

import java.util.Map;

/**
 * What became of one rule's question about one session, for {@code explain}.
 *
 * @param compared what the rule looked at, by name, in the order it did; canonical values, personal data as shapes
 */
public record RuleTrace(RuleCard card, Result result, Map<String, String> compared) {
    /** How a rule ended. */
    public enum Result {
        FIRED,
        PASSED,
        /** The rule does not look at such a session ({@link RuleCard#looks}). */
        NOT_ASKED
    }
}

package nl.huidnota.domain.claim;

import java.time.LocalDate;

/**
 * What the administrator decided about a finding (besluiten.csv).
 *
 * @param rule the rule decided on, empty when the decision is about the whole session
 */
public record Decision(String session, String rule, Kind kind, String reason, String by, LocalDate date) {
    /** What was decided (besluit). */
    public enum Kind {
        /** Releases a held or self finding of a rule that is not law or format. */
        VRIJGEVEN,
        /** The client pays. */
        ZELF,
        /** Not billed at all: verdict waived. */
        NIET_FACTUREREN
    }
}

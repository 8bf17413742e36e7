package nl.huidnota.domain.claim;

import java.util.Locale;

/** What becomes of one row of the export, in order of precedence: the first that applies. */
public enum Verdict {
    UNREADABLE,
    DUPLICATE,
    NOT_COMPLETED,
    OUTSIDE_PERIOD,
    ALREADY_BILLED,
    WAIVED,
    HELD,
    SELF_PAY,
    CLAIMABLE;

    /** The word in run.json. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isBillable() {
        return this == SELF_PAY || this == CLAIMABLE;
    }
}

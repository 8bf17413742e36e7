package nl.huidnota.domain.claim;

import java.util.Locale;

/** What a rule's finding does to its session, strongest first. */
public enum Outcome {
    /** The row cannot be understood. */
    UNREADABLE,
    /** Waits for the administrator (aanhouden). */
    HELD,
    /** The client pays, nothing is claimed (zelf). */
    SELF,
    WARN,
    INFO,
    /** Switched off by the practice. */
    OFF;

    /** The word in run.json. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

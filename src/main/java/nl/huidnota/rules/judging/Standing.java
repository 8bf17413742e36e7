package nl.huidnota.rules.judging;

/** What a row is, before any rule of content looks at it. */
public enum Standing {
    /** A cell it cannot do without is missing or makes no sense. */
    UNREADABLE,
    /** Done, or a no-show that is charged. */
    DONE,
    NOT_DONE,
    /** Neither done nor not done (R017). */
    UNKNOWN_STATUS
}

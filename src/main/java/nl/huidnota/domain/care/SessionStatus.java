package nl.huidnota.domain.care;

/** What became of a session. An unknown word is a faulty cell (R017), not a status. */
public enum SessionStatus {
    DONE,
    PLANNED,
    CANCELLED,
    MOVED,
    /** The client did not come; counts as done when a no-show fee is charged (soort wegblijf). */
    NO_SHOW
}

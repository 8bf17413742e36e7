package nl.huidnota.invoice.type;

/** Something that happened to a letter of a text on its way to paper; nothing happens silently (R016). */
public record LetterEvent(Kind kind, int codePoint) {
    /** What happened. */
    public enum Kind {
        /** A control, bidi or zero-width character that has no place on paper. */
        DROPPED,
        /** A tab, line break or unusual space that became a space. */
        SPACED,
        /** No font has it: printed as {@code [U+1F600]}. */
        SHOWN_AS_CODE
    }
}

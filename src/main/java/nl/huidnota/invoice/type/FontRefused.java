package nl.huidnota.invoice.type;

/** A practice's own font that documents can't be set in, and why. */
public final class FontRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String what;

    /** Why; each has a message of its own. */
    public enum Reason {
        /** No TrueType: PostScript outlines, a collection, a web font, or no font at all. */
        KIND,
        /** Broken, or without what a font must have. */
        DAMAGED,
        /** Its maker does not allow it to be embedded, or to be embedded in part. */
        RIGHTS,
        /** It lacks letters of everyday text. */
        LETTERS
    }

    FontRefused(Reason reason, String what) {
        super(reason + " " + what);
        this.reason = reason;
        this.what = what;
    }

    public Reason reason() {
        return reason;
    }

    /** The letters that are missing; else empty. */
    public String what() {
        return what;
    }
}

package nl.huidnota.invoice.picture;

/** A picture that can't be printed as it is, and why. */
public final class PictureRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String what;
    private final int line;

    /** Why; each has a message of its own. */
    public enum Reason {
        /** Neither PNG nor JPEG nor SVG. */
        KIND,
        /** Broken, or a form that Java can't read. */
        UNREADABLE,
        /** More than 4 million pixels, or an SVG of more than a megabyte. */
        TOO_LARGE,
        /** A JPEG in the colours of a printing press. */
        CMYK,
        /** No well-formed SVG. */
        SVG_SYNTAX,
        /** An element that we don't turn into lines: text, gradients, embedded pictures, scripts. */
        SVG_ELEMENT,
        /** A property with a value that we don't draw, such as a half-transparent fill. */
        SVG_VALUE,
        /** Nothing says how large it is. */
        SVG_SIZE
    }

    PictureRefused(Reason reason) {
        this(reason, "", 0);
    }

    PictureRefused(Reason reason, String what, int line) {
        super(reason + " " + what + " line " + line);
        this.reason = reason;
        this.what = what;
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    /** The element or property; empty when there is none to name. */
    public String what() {
        return what;
    }

    /** Of an SVG, from 1; 0 when the file as a whole. */
    public int line() {
        return line;
    }
}

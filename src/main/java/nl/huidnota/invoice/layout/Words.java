package nl.huidnota.invoice.layout;

import nl.huidnota.invoice.type.Glyphs;

/** A shaped text and how it looks. */
public record Words(Glyphs glyphs, Style style) {
    /** Its width on one line. */
    public int width() {
        return style.width(glyphs.width(0, glyphs.length()));
    }

    Wrapped wrap(int width) {
        return new Wrapped(glyphs, style, width);
    }
}

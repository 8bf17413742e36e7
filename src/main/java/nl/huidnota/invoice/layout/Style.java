package nl.huidnota.invoice.layout;

import nl.huidnota.invoice.type.Typeface;

/**
 * How text looks.
 *
 * @param size of the type
 * @param leading from one line's foot to the next
 */
public record Style(Typeface face, int size, int leading, Colour colour) {
    public Style in(Colour other) {
        return new Style(face, size, leading, other);
    }

    /** The width of so many thousandths of the type size. */
    int width(int thousandths) {
        return (int) ((long) thousandths * size / 1000);
    }

    /** From the top of a line to the foot of its letters: the line's white is shared above and below. */
    int baseline() {
        return (leading - size) / 2 + size * 4 / 5;
    }
}

package nl.huidnota.invoice.layout;

/** To which side of its column a text is set. */
public enum Align {
    LEFT,
    RIGHT
}

package nl.huidnota.invoice;

import nl.huidnota.invoice.layout.Flow;
import nl.huidnota.invoice.layout.Page;

/**
 * Where things stand on the page, in hundredths of a point. The address sits where the window of a DL or C5/6 envelope shows
 * it when the sheet is folded in three (DIN 5008 form B, on either side).
 */
final class Geometry {
    /** A millimetre. */
    private static final int MM_TIMES_1000 = 283_465;

    static final int LEFT = mm(25);
    static final int RIGHT = Page.WIDTH - mm(20);
    static final int WIDTH = RIGHT - LEFT;
    static final int BAND = mm(3);
    static final int HEAD = mm(12);
    static final int WINDOW_TOP = mm(46);
    static final int ADDRESS_TOP = mm(52);
    static final int ADDRESS_WIDTH = mm(78);
    /** The left edge of the text in a window on the right. */
    static final int WINDOW_RIGHT = mm(117);

    static final int TITLE_TOP = mm(86);
    static final int FOOT = Page.HEIGHT - mm(11);
    private static final int BOTTOM = Page.HEIGHT - mm(14);

    static final Flow.Area FIRST = new Flow.Area(LEFT, TITLE_TOP, WIDTH, BOTTOM);
    static final Flow.Area LATER = new Flow.Area(LEFT, mm(25), WIDTH, BOTTOM);

    private Geometry() {}

    static int mm(int millimetres) {
        return (int) ((long) millimetres * MM_TIMES_1000 / 1000);
    }
}

package nl.huidnota.invoice.type;

import nl.huidnota.invoice.pdf.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Combining marks of a text, each centred over or under its letter and clear of it, as fonts without layout tables need.
 * Each letter with its marks is tagged with its own text, so that readers give it back as it was written.
 */
final class Marks {
    /** White between a letter and its mark, in thousandths of the type size. */
    private static final int GAP = 40;
    /** Ink that starts above this sits over a letter; ink that ends below the other sits under it. */
    private static final int OVER = 350;

    private static final int UNDER = 60;
    private static final int HORN = 0x31B;

    private final Glyphs glyphs;
    /** For the letter that bears marks: the index after its last one; 0 for all others. */
    private final int[] clusterEnds;

    private final int[] shifts;
    private final int[] rises;

    private Marks(Glyphs glyphs) {
        this.glyphs = glyphs;
        this.clusterEnds = new int[glyphs.length()];
        this.shifts = new int[glyphs.length()];
        this.rises = new int[glyphs.length()];
    }

    /** The placed marks, or null when the text has none. */
    static @Nullable Marks of(Glyphs glyphs) {
        Marks marks = null;
        int base = 0;
        for (int i = 0; i < glyphs.length(); i++) {
            if (!Letters.isMark(glyphs.codePoint(i))) {
                base = i;
            } else if (i > 0) {
                marks = marks == null ? new Marks(glyphs) : marks;
                marks.clusterEnds[base] = i + 1;
            }
        }
        if (marks != null) {
            marks.placeAll();
        }
        return marks;
    }

    private void placeAll() {
        for (int base = 0; base < clusterEnds.length; base++) {
            if (clusterEnds[base] > 0) {
                place(base);
            }
        }
    }

    private void place(int base) {
        int[] ink = glyphs.block(base).ink(glyphs.code(base));
        int centre = (ink[0] + ink[2]) / 2;
        int bottom = ink[1];
        int top = ink[3];
        int advance = glyphs.width(base, base + 1);
        for (int i = base + 1; i < clusterEnds[base]; i++) {
            int[] mark = glyphs.block(i).ink(glyphs.code(i));
            int codePoint = glyphs.codePoint(i);
            shifts[i] = centre - advance - (mark[0] + mark[2]) / 2;
            if (standsBeside(codePoint)) {
                int apart = codePoint == HORN ? -GAP : GAP / 2;
                shifts[i] = ink[2] + apart - advance - mark[0];
                rises[i] = ink[3] - mark[3];
                continue;
            }
            if (spansTwo(codePoint)) {
                shifts[i] = -(mark[0] + mark[2]) / 2;
            }
            if (mark[1] >= OVER) {
                rises[i] = Math.max(0, top + GAP - mark[1]);
                top = mark[3] + rises[i];
            } else if (mark[3] <= UNDER && !isAttached(codePoint)) {
                rises[i] = Math.min(0, bottom - GAP - mark[3]);
                bottom = mark[1] + rises[i];
            }
        }
    }

    /** The comma, angle, horn and dot at the upper right of a letter. */
    private static boolean standsBeside(int codePoint) {
        return codePoint == 0x315 || codePoint == 0x31A || codePoint == HORN || codePoint == 0x358;
    }

    /** Marks that join a letter to the next one. */
    private static boolean spansTwo(int codePoint) {
        return codePoint >= 0x35C && codePoint <= 0x362;
    }

    /** Hooks, cedilla and ogonek touch their letter. */
    private static boolean isAttached(int codePoint) {
        return codePoint == 0x321 || codePoint == 0x322 || codePoint == 0x327 || codePoint == 0x328;
    }

    boolean isBase(int index) {
        return clusterEnds[index] > 0;
    }

    int clusterEnd(int base) {
        return clusterEnds[base];
    }

    /** Writes a letter with its marks; {@code pen} already holds the letter's font. */
    void write(Bytes out, int base, int end, Glyphs.Pen pen) {
        StringBuilder text = new StringBuilder();
        for (int i = base; i < end; i++) {
            text.appendCodePoint(glyphs.codePoint(i));
        }
        out.ascii("/Span<</ActualText").text(text.toString()).ascii(">>BDC ");
        glyphs.literal(out, base, base + 1);
        out.ascii("Tj ");
        for (int i = base + 1; i < end; i++) {
            pen.use(glyphs.block(i), out);
            pen.rise(rises[i], out);
            out.put('[').number(-shifts[i]);
            glyphs.literal(out, i, i + 1);
            out.number(shifts[i] + glyphs.block(i).advance(glyphs.code(i))).ascii("]TJ ");
            pen.rise(0, out);
        }
        out.ascii("EMC ");
    }
}

package nl.huidnota.invoice.layout;

import java.util.Arrays;
import nl.huidnota.invoice.type.Glyphs;

/**
 * A text broken into lines of at most a given width: after spaces, hyphens and slashes, or inside a word that is too long
 * by itself.
 */
final class Wrapped {
    /** {@code e-mail} and {@code -50,00} stay whole. */
    private static final int LEAST_BEFORE_HYPHEN = 2;

    private final Glyphs glyphs;
    private final Style style;
    private int lines;
    /** Where each line starts; one more entry than there are lines. */
    private int[] starts = new int[4];

    Wrapped(Glyphs glyphs, Style style, int width) {
        this.glyphs = glyphs;
        this.style = style;
        int limit = (int) ((long) width * 1000 / style.size());
        int from = 0;
        do {
            addStart(from);
            from = lineEnd(from, limit);
        } while (from < glyphs.length());
        addStart(glyphs.length());
        lines--;
    }

    private void addStart(int start) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = start;
    }

    private int lineEnd(int from, int limit) {
        int length = glyphs.length();
        if (glyphs.width(from, length) <= limit) {
            return length;
        }
        int chance = from;
        int word = from;
        for (int i = from; i < length; i++) {
            boolean space = glyphs.codePoint(i) == ' ';
            // a space at the end of a line may hang over
            if (!space && glyphs.width(from, i + 1) > limit) {
                return chance > from ? chance : Math.max(i, from + 1);
            }
            word = space ? i + 1 : word;
            if (space || i - word >= LEAST_BEFORE_HYPHEN && isHyphen(glyphs.codePoint(i))) {
                chance = i + 1;
            }
        }
        return length;
    }

    private static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == '/';
    }

    int lines() {
        return lines;
    }

    int leading() {
        return style.leading();
    }

    int height() {
        return lines * style.leading();
    }

    /** The width of the widest line. */
    int width() {
        int widest = 0;
        for (int line = 0; line < lines; line++) {
            widest = Math.max(widest, width(line));
        }
        return widest;
    }

    private int width(int line) {
        return style.width(glyphs.width(starts[line], inkEnd(line)));
    }

    private int inkEnd(int line) {
        int end = starts[line + 1];
        while (end > starts[line] && glyphs.codePoint(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** Draws one line in a column that starts at {@code x}; a broken line keeps its space, so that words stay apart. */
    void draw(Page page, int line, int x, int top, int width, Align align) {
        int start = starts[line];
        int end = starts[line + 1];
        if (end == start) {
            return;
        }
        int left = align == Align.RIGHT ? x + width - width(line) : x;
        page.text(glyphs, start, end, style, left, top + style.baseline());
    }
}

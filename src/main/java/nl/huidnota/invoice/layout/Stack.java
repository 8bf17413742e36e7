package nl.huidnota.invoice.layout;

import java.util.ArrayList;
import java.util.List;

/** Texts under each other in one column, wrapped to its width; lines are counted through, so that it can be cut anywhere. */
final class Stack {
    private final List<Wrapped> texts;
    private final int width;
    private final Align align;
    private final int lines;
    private final int height;

    Stack(List<Words> words, int width, Align align) {
        this.width = width;
        this.align = align;
        this.texts = new ArrayList<>(words.size());
        int lineCount = 0;
        int total = 0;
        for (Words text : words) {
            Wrapped wrapped = text.wrap(width);
            texts.add(wrapped);
            lineCount += wrapped.lines();
            total += wrapped.height();
        }
        this.lines = lineCount;
        this.height = total;
    }

    int lines() {
        return lines;
    }

    int height() {
        return height;
    }

    /** How many lines from {@code from} on go into {@code room}. */
    int linesWithin(int from, int room) {
        int fit = 0;
        int used = 0;
        int first = 0;
        for (Wrapped text : texts) {
            int start = Math.max(from - first, 0);
            for (int line = start; line < text.lines(); line++) {
                used += text.leading();
                if (used > room) {
                    return fit;
                }
                fit++;
            }
            first += text.lines();
        }
        return fit;
    }

    /** Draws the lines from {@code from} up to, not including, {@code to}; returns the height used. */
    int draw(Page page, int from, int to, int x, int top) {
        int y = top;
        int first = 0;
        for (Wrapped text : texts) {
            int end = Math.min(to - first, text.lines());
            for (int line = Math.max(from - first, 0); line < end; line++) {
                text.draw(page, line, x, y, width, align);
                y += text.leading();
            }
            first += text.lines();
        }
        return y - top;
    }
}

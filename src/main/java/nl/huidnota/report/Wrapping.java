package nl.huidnota.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at spaces so that no line passes a width; a longer word stands on a line of its own. */
public final class Wrapping {
    private Wrapping() {}

    /** {@code first} begins the first line, as many spaces the others. */
    public static List<String> lines(String first, String text, int width) {
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(length(first));
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" +")) {
            if (!empty && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    /** Columns on a terminal, as far as Latin letters go. */
    static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }

    /** {@code left} and {@code right} at the two ends of {@code width}, at least one space between. */
    public static String apart(String left, String right, int width) {
        int gap = Math.max(1, width - length(left) - length(right));
        return left + " ".repeat(gap) + right;
    }

    /** {@code text} to the right within {@code width}. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - length(text))) + text;
    }
}

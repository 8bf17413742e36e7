package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at words, so that it fits the terminal. */
final class Wrap {
    private static final String FENCE = "```";

    private Wrap() {}

    /** {@code text} at an indent; what follows a line break stands under it, a little further in. */
    static List<String> text(String text, int depth, int width) {
        String indent = "  ".repeat(depth);
        return broken(text, indent, indent + (depth > 0 ? "  " : ""), width);
    }

    /** A page in Markdown; headings and rows of a file stay as they are. */
    static List<String> page(List<String> page, int width) {
        List<String> lines = new ArrayList<>();
        boolean example = false;
        for (String line : page) {
            example ^= line.startsWith(FENCE);
            boolean whole = example || line.isBlank() || line.startsWith("#");
            lines.addAll(whole ? List.of(line) : broken(line, "", line.startsWith("- ") ? "  " : "", width));
        }
        return lines;
    }

    private static List<String> broken(String text, String first, String next, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int start = first.length();
        for (String word : text.split(" ")) {
            boolean begun = line.length() > start;
            if (begun && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                start = next.length();
            } else if (begun) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

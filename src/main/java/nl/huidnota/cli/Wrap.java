package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks text at words, so that it fits the terminal. */
final class Wrap {
    private static final String FENCE = "```";
    private static final Pattern INDENT = Pattern.compile(" *(→ |- )?");
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9]*m");

    private Wrap() {}

    /** {@code text} at an indent; what follows a line break stands under it, a little further in. */
    static List<String> text(String text, int depth, int width) {
        String indent = "  ".repeat(depth);
        return broken(text, indent, indent + (depth > 0 ? "  " : ""), width);
    }

    /**
     * A line that is too long, broken under its own beginning. One that is a command stays whole, so that it can be
     * copied, and so does one with nowhere to break.
     */
    static List<String> fit(String line, int width) {
        String seen = COLOUR.matcher(line).replaceAll("");
        Matcher indent = INDENT.matcher(seen);
        if (seen.length() <= width || seen.strip().startsWith("huidnota ") || !indent.lookingAt()) {
            return List.of(line);
        }
        int start = line.startsWith(" ") || seen.equals(line) ? indent.end() : 0;
        return broken(line.substring(start), line.substring(0, start), " ".repeat(indent.end()), width);
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

    private static int length(CharSequence text) {
        return COLOUR.matcher(text).replaceAll("").length();
    }

    private static List<String> broken(String text, String first, String next, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int start = first.length();
        for (String word : text.split(" ")) {
            boolean begun = line.length() > start;
            if (begun && length(line) + 1 + length(word) > width) {
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

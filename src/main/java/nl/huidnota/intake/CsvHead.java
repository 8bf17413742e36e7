package nl.huidnota.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * What the first lines of a CSV file tell.
 *
 * @param separator the most frequent of {@code ;} {@code ,} TAB {@code |} outside quotes in the header
 * @param skip characters before the header: Excel's own line {@code sep=;}, which no spreadsheet shows as a row
 * @param blank nothing but white space
 */
record CsvHead(char separator, int skip, boolean blank) {
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    private static final int LENGTH = 1 << 17;

    static CsvHead of(Reader in) throws IOException {
        String text = start(in);
        int skip = lengthOfHint(text);
        if (skip > 0) {
            return new CsvHead(text.charAt(4), skip, text.length() == skip);
        }
        int start = firstFilled(text);
        return new CsvHead(mostFrequent(text, start), 0, start == text.length());
    }

    /** Most files beside an export are small, so what it is read into grows with it. */
    private static String start(Reader in) throws IOException {
        char[] head = new char[1 << 12];
        int length = 0;
        for (int count = 0; count >= 0 && length < LENGTH; count = in.read(head, length, head.length - length)) {
            length += count;
            head = length == head.length && length < LENGTH ? Arrays.copyOf(head, 2 * length) : head;
        }
        return new String(head, 0, length);
    }

    private static int lengthOfHint(String text) {
        boolean hint = text.length() > 5
                && text.regionMatches(true, 0, "sep=", 0, 4)
                && new String(SEPARATORS).indexOf(text.charAt(4)) >= 0;
        if (hint && text.startsWith("\r\n", 5)) {
            return 7;
        }
        return hint && (text.charAt(5) == '\n' || text.charAt(5) == '\r') ? 6 : 0;
    }

    private static int firstFilled(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static char mostFrequent(String text, int start) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                count(c, counts);
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS[best];
    }

    private static void count(char c, int[] counts) {
        for (int i = 0; i < SEPARATORS.length; i++) {
            if (c == SEPARATORS[i]) {
                counts[i]++;
            }
        }
    }
}

package nl.huidnota.intake;

import java.text.Normalizer;

/**
 * The text of a cell as we keep it: outer spaces gone, NFC. Zero characters are dropped, as spreadsheets do and because
 * no database keeps them; other control characters stay, for the rules to speak of.
 */
final class CellText {
    /** What a spreadsheet's cell can hold; more than that came from somewhere else. */
    static final int MAX_LENGTH = 32_767;

    /** Below it every letter is its own composed form. */
    private static final char FIRST_COMBINING = '\u0300';

    private CellText() {}

    /** Holds a zero, or a letter that may compose with its neighbours. */
    static boolean isUnusual(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            // one comparison for both: a zero wraps around to the highest letter
            if ((char) (text[i] - 1) >= FIRST_COMBINING - 1 && isUnusual(text[i])) {
                return true;
            }
        }
        return false;
    }

    /** Quotes, dashes and the euro sign lie beyond the first combining letter, but compose with nothing. */
    private static boolean isUnusual(char c) {
        return c < '\u2010' || c > '\u20cf';
    }

    /** Without outer spaces of any kind; the very same object when there was nothing to drop. */
    static String trim(String raw) {
        int end = raw.length();
        boolean tight = end == 0 || (isOrdinary(raw.charAt(0)) && isOrdinary(raw.charAt(end - 1)));
        return tight ? raw : strip(raw);
    }

    /** Without zeros, NFC; the very same object when all is well. */
    static String mend(String text) {
        return nfc(text.indexOf('\0') < 0 ? text : text.replace("\0", ""));
    }

    private static boolean isOrdinary(char c) {
        return c > ' ' && c < '\u007f';
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.length() == end - start ? text : text.substring(start, end);
    }

    /** Spaces a person cannot see at a cell's edge: tabs, line ends, no-break and zero-width ones, a stray BOM. */
    private static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u200b'
                || c == '\ufeff'
                || (c > '\u007f' && Character.isSpaceChar(c));
    }

    /** Letters and their accents as one where they can be. */
    private static String nfc(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    static String clean(String raw) {
        return trim(mend(raw));
    }
}

package nl.huidnota.invoice.type;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Text as it goes to paper: NFC, without characters that no reader can see. The lists are spelled out instead of asked
 * from the platform, because each Java knows another version of Unicode and the same text must give the same bytes.
 */
public final class Letters {
    private Letters() {}

    /** {@code text} cleaned; what happened to it is added to {@code events}. */
    static String clean(String text, List<LetterEvent> events) {
        if (isEveryday(text)) {
            return text;
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(normal.length());
        normal.codePoints().forEach(codePoint -> {
            if (isSpace(codePoint)) {
                events.add(new LetterEvent(LetterEvent.Kind.SPACED, codePoint));
                out.append(' ');
            } else if (isInvisible(codePoint)) {
                events.add(new LetterEvent(LetterEvent.Kind.DROPPED, codePoint));
            } else {
                out.appendCodePoint(codePoint);
            }
        });
        return out.toString();
    }

    /** Plain ASCII and Latin-1 letters need no cleaning. */
    private static boolean isEveryday(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > 0xFF || c >= 0x7F && c < 0xA0 || c == 0xAD) {
                return false;
            }
        }
        return true;
    }

    /** How a letter that no font has is printed. */
    static String asCode(int codePoint) {
        return String.format(Locale.ROOT, "[U+%04X]", codePoint);
    }

    static boolean isControl(int c) {
        return c < 0x20 || c >= 0x7F && c <= 0x9F || c == 0xAD;
    }

    private static boolean isSpace(int c) {
        return c >= 0x09 && c <= 0x0D
                || c == 0x85
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200A
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    /** Controls, bidi and joining marks, zero-width characters, variation selectors, tags. */
    private static boolean isInvisible(int c) {
        return isControl(c)
                || c == 0x034F
                || c == 0x061C
                || c == 0x180E
                || c >= 0x180B && c <= 0x180D
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xE0000 && c <= 0xE0FFF;
    }

    /** Becomes a space or nothing. */
    static boolean leavesNoMark(int c) {
        return isSpace(c) || isInvisible(c);
    }

    /**
     * False for private-use letters, the replacement character and lone surrogates, whose glyphs would say nothing, and for
     * letters of scripts that run from right to left, which would stand in the wrong order and unjoined.
     */
    static boolean mayBeShown(int c) {
        boolean meaningless = c >= 0xD800 && c <= 0xF8FF || c >= 0xFFF0 && c <= 0xFFFF || c >= 0xF0000;
        return !meaningless && !runsLeft(c) && !isInvisible(c) && !isSpace(c);
    }

    /** Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin. */
    private static boolean runsLeft(int c) {
        return c >= 0x0590 && c <= 0x08FF
                || c >= 0xFB1D && c <= 0xFDFF
                || c >= 0xFE70 && c <= 0xFEFE
                || c >= 0x10800 && c <= 0x10FFF
                || c >= 0x1E800 && c <= 0x1EFFF;
    }

    /** A mark that is set over, under or through the letter before it. */
    static boolean isMark(int c) {
        return c >= 0x0300 && c <= 0x036F
                || c >= 0x1AB0 && c <= 0x1AFF
                || c >= 0x1DC0 && c <= 0x1DFF
                || c >= 0x20D0 && c <= 0x20FF
                || c >= 0xFE20 && c <= 0xFE2F;
    }
}

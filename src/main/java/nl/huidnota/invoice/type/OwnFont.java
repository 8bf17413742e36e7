package nl.huidnota.invoice.type;

import java.io.IOException;
import java.util.function.IntPredicate;
import nl.huidnota.invoice.type.FontRefused.Reason;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that a practice brings along: whatever it is, it is refused here or it prints. */
final class OwnFont {
    private static final int TRUETYPE = 0x00010000;
    /** Of fonts made for the first Macintoshes. */
    private static final int TRUE = 0x74727565;

    /** Of OS/2 fsType: the four bits of which one says what is allowed, and two that forbid more. */
    private static final int LICENCE = 0x000F;

    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSETS = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private OwnFont() {}

    /**
     * The font, for those of its letters that {@code serves} names.
     *
     * @throws FontRefused when documents can't be set in it
     */
    static FontFile read(byte[] file, IntPredicate serves) throws FontRefused {
        if (!isTrueType(file)) {
            throw new FontRefused(Reason.KIND, "");
        }
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            mustBeEmbeddable(font.getOS2Windows());
            FontFile own = FontFile.own(font, codePoint -> isCommon(codePoint) && serves.test(codePoint));
            mustHaveEverydayLetters(own);
            return own;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(e);
        }
    }

    /** A font that fontbox stumbles over, in whatever way. */
    static FontRefused damaged(Throwable cause) {
        FontRefused refused = new FontRefused(Reason.DAMAGED, "");
        refused.initCause(cause);
        return refused;
    }

    private static boolean isTrueType(byte[] file) {
        if (file.length < 12) {
            return false;
        }
        int kind = (file[0] & 0xFF) << 24 | (file[1] & 0xFF) << 16 | (file[2] & 0xFF) << 8 | file[3] & 0xFF;
        return kind == TRUETYPE || kind == TRUE;
    }

    private static void mustBeEmbeddable(OS2WindowsMetricsTable table) throws FontRefused {
        int rights = table == null ? RESTRICTED : table.getFsType();
        if ((rights & LICENCE) == RESTRICTED || (rights & (NO_SUBSETS | BITMAPS_ONLY)) != 0) {
            throw new FontRefused(Reason.RIGHTS, "");
        }
    }

    /** Code points that stand for other letters are written in these. */
    private static void mustHaveEverydayLetters(FontFile font) throws FontRefused {
        StringBuilder missing = new StringBuilder();
        for (int letter = ' '; letter <= '~'; letter++) {
            if (font.glyph(letter) == 0) {
                missing.append(missing.isEmpty() ? "" : " ").appendCodePoint(letter);
            }
        }
        if (!missing.isEmpty()) {
            throw new FontRefused(Reason.LETTERS, missing.toString());
        }
    }

    /** Latin, Greek, Cyrillic and signs; all others keep the letters that come with the program. */
    static boolean isCommon(int codePoint) {
        return codePoint < 0x0590 || codePoint >= 0x1E00 && codePoint < 0x2200;
    }
}

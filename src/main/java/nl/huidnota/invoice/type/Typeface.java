package nl.huidnota.invoice.type;

import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One weight of a family, with a second font for the letters that the first lacks. Parsed once, cut into blocks on first
 * use, shared by all threads.
 */
public final class Typeface {
    /** What nearly every invoice is written in: ASCII, Latin-1, and the signs that Dutch typography uses. */
    private static final int[] EVERYDAY_SIGNS = {
        0x20AC, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x2212
    };

    private static final int DIRECT = 0x100;

    private final String resource;
    private final FontFile main;
    private final String fallbackName;
    /** Large, and read only for the first letter that the main font lacks. */
    private volatile @Nullable FontFile fallback;

    private final FontBlock everyday;
    /** Codes of the everyday block for the first 256 code points: the loop that all text passes through. */
    private final char[] everydayCodes = new char[DIRECT];

    private final ConcurrentHashMap<Integer, FontBlock> blocks = new ConcurrentHashMap<>();

    /**
     * @param resource a short name, unique among the typefaces of a document
     * @param main name of a font in templates/fonts
     * @param fallback name of the font for letters that the first lacks
     */
    public Typeface(String resource, String main, String fallback) {
        this.resource = resource;
        this.main = FontFile.shipped(main);
        this.fallbackName = fallback;
        this.everyday = new FontBlock(resource, this.main, everydayLetters());
        for (int codePoint = 0; codePoint < DIRECT; codePoint++) {
            everydayCodes[codePoint] = (char) everyday.code(codePoint);
        }
    }

    private TreeSet<Integer> everydayLetters() {
        TreeSet<Integer> letters = new TreeSet<>();
        for (int codePoint = ' '; codePoint < DIRECT; codePoint++) {
            addIfPresent(letters, codePoint);
        }
        for (int sign : EVERYDAY_SIGNS) {
            addIfPresent(letters, sign);
        }
        return letters;
    }

    private void addIfPresent(TreeSet<Integer> letters, int codePoint) {
        if (!Letters.isControl(codePoint) && main.glyph(codePoint) != 0) {
            letters.add(codePoint);
        }
    }

    private FontFile fallback() {
        FontFile read = fallback;
        if (read == null) {
            synchronized (this) {
                read = fallback;
                if (read == null) {
                    read = FontFile.shipped(fallbackName);
                    fallback = read;
                }
            }
        }
        return read;
    }

    FontBlock everyday() {
        return everyday;
    }

    /** The everyday code of a letter below 256, 0 when it has none. */
    char everydayCode(int codePoint) {
        return everydayCodes[codePoint];
    }

    /** The block that has this letter; null when no font of this typeface does. */
    @Nullable FontBlock blockOf(int codePoint) {
        if (everyday.code(codePoint) != 0) {
            return everyday;
        }
        FontBlock block = block(main, codePoint >> 8, 0);
        if (block.code(codePoint) != 0) {
            return block;
        }
        block = block(fallback(), codePoint >> 8, 1);
        return block.code(codePoint) == 0 ? null : block;
    }

    /** Whether a font of this typeface has the letter, or the letter is one that leaves no mark on paper. */
    public boolean hasLetter(int codePoint) {
        if (codePoint < DIRECT && everydayCodes[codePoint] != 0 || Letters.leavesNoMark(codePoint)) {
            return true;
        }
        return Letters.mayBeShown(codePoint)
                && (main.glyph(codePoint) != 0 || fallback().glyph(codePoint) != 0);
    }

    private FontBlock block(FontFile font, int page, int which) {
        int key = page * 2 + which;
        FontBlock known = blocks.get(key);
        return known != null ? known : blocks.computeIfAbsent(key, k -> cut(font, page, which));
    }

    private FontBlock cut(FontFile font, int page, int which) {
        TreeSet<Integer> letters = new TreeSet<>();
        for (int codePoint = page << 8; codePoint < (page + 1) << 8; codePoint++) {
            boolean elsewhere = everyday.code(codePoint) != 0 || which == 1 && main.glyph(codePoint) != 0;
            if (!elsewhere && Letters.mayBeShown(codePoint) && font.glyph(codePoint) != 0) {
                letters.add(codePoint);
            }
        }
        return new FontBlock(resource + (which == 0 ? "" : "f") + Integer.toHexString(page), font, letters);
    }
}

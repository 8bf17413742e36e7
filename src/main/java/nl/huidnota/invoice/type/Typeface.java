package nl.huidnota.invoice.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One weight of a family, with more fonts for the letters that the first lacks. Parsed once, cut into blocks on first
 * use, shared by all threads.
 */
public final class Typeface {
    /** Beside ASCII, what nearly every invoice is written in: Dutch letters, and the signs of Dutch typography. */
    private static final String EVERYDAY =
            "\u00a0\u00b7áàâäãçéèêëíìîïñóòôöúùûüÁÄÇÉÈËÍÏÓÖÜ\u20ac\u2013\u2014\u2018\u2019\u201c\u201d\u201e\u2022\u2026\u2212";

    private static final int DIRECT = 0x100;
    /** Marks in a block's name which font it is of; no digits of the page's number. */
    private static final String FALLBACK = "ghijklm";

    /** The pages of code points that an own font may serve. */
    private static final int OWN_PAGES = 0x22;

    private final String resource;
    /** The first that has a letter prints it. Large, and read only when the ones before lack a letter. */
    private final List<Supplier<FontFile>> fonts;

    private final FontBlock everyday;
    /** Codes of the everyday block for the first 256 code points: the loop that all text passes through. */
    private final char[] everydayCodes = new char[DIRECT];

    private final ConcurrentHashMap<Integer, FontBlock> blocks = new ConcurrentHashMap<>();

    /**
     * @param resource a short name, unique among the typefaces of a document
     * @param names of fonts in templates/fonts: the main one, then those for letters that it lacks
     */
    public Typeface(String resource, String... names) {
        this(resource, Arrays.stream(names).map(Typeface::shipped).toList());
    }

    private static Supplier<FontFile> shipped(String name) {
        return () -> FontFile.shipped(name);
    }

    private Typeface(String resource, List<Supplier<FontFile>> fonts) {
        this.resource = resource;
        this.fonts = fonts;
        this.everyday = new FontBlock(resource, font(0), everydayLetters());
        for (int codePoint = 0; codePoint < DIRECT; codePoint++) {
            everydayCodes[codePoint] = (char) everyday.code(codePoint);
        }
    }

    /**
     * The same letters as this typeface's, as far as possible in a practice's own font.
     *
     * @param file TrueType
     * @throws FontRefused when documents can't be set in it
     */
    public Typeface in(byte[] file) throws FontRefused {
        FontFile own = OwnFont.read(file, this::hasLetter);
        try {
            List<Supplier<FontFile>> all = new ArrayList<>(fonts);
            all.add(0, () -> own);
            Typeface typeface = new Typeface(resource, all);
            typeface.tryAllOfTheFirst();
            return typeface;
        } catch (RuntimeException | StackOverflowError e) {
            throw OwnFont.damaged(e);
        }
    }

    private FontFile font(int which) {
        return fonts.get(which).get();
    }

    /** What would go wrong with a letter goes wrong now. */
    private void tryAllOfTheFirst() {
        FontFile first = font(0);
        for (int page = 0; page < OWN_PAGES; page++) {
            if (!block(page, 0).isEmpty()) {
                for (int codePoint = page << 8; codePoint < (page + 1) << 8; codePoint++) {
                    first.ink(first.glyph(codePoint));
                }
            }
        }
    }

    private TreeSet<Integer> everydayLetters() {
        TreeSet<Integer> letters = new TreeSet<>();
        for (int codePoint = ' '; codePoint <= '~'; codePoint++) {
            addIfPresent(letters, codePoint);
        }
        EVERYDAY.chars().forEach(codePoint -> addIfPresent(letters, codePoint));
        return letters;
    }

    private void addIfPresent(TreeSet<Integer> letters, int codePoint) {
        if (font(0).glyph(codePoint) != 0) {
            letters.add(codePoint);
        }
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
        int which = firstWith(codePoint);
        if (which == fonts.size()) {
            return null;
        }
        FontBlock block = block(codePoint >> 8, which);
        return block.code(codePoint) == 0 ? null : block;
    }

    /** Whether a font of this typeface has the letter, or the letter is one that leaves no mark on paper. */
    public boolean hasLetter(int codePoint) {
        if (codePoint < DIRECT && everydayCodes[codePoint] != 0 || Letters.leavesNoMark(codePoint)) {
            return true;
        }
        return Letters.mayBeShown(codePoint) && firstWith(codePoint) < fonts.size();
    }

    private int firstWith(int codePoint) {
        int which = 0;
        while (which < fonts.size() && font(which).glyph(codePoint) == 0) {
            which++;
        }
        return which;
    }

    private boolean isLeftTo(int which, int codePoint) {
        for (int before = 0; before < which; before++) {
            if (font(before).glyph(codePoint) != 0) {
                return false;
            }
        }
        return font(which).glyph(codePoint) != 0;
    }

    private FontBlock block(int page, int which) {
        int key = page * fonts.size() + which;
        FontBlock known = blocks.get(key);
        return known != null ? known : blocks.computeIfAbsent(key, k -> cut(page, which));
    }

    private FontBlock cut(int page, int which) {
        TreeSet<Integer> letters = new TreeSet<>();
        for (int codePoint = page << 8; codePoint < (page + 1) << 8; codePoint++) {
            boolean elsewhere = everyday.code(codePoint) != 0;
            if (!elsewhere && Letters.mayBeShown(codePoint) && isLeftTo(which, codePoint)) {
                letters.add(codePoint);
            }
        }
        return new FontBlock(resource + FALLBACK.charAt(which) + Integer.toHexString(page), font(which), letters);
    }
}

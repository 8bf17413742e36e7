package nl.huidnota.invoice.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import nl.huidnota.invoice.pdf.Cos;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One TrueType file, the product's or a practice's own, parsed once. Reading a parsed font moves its file pointer, hence the locks. */
final class FontFile {
    private static final String FOLDER = "/nl/huidnota/templates/fonts/";
    /** What a PDF reader needs of a font; names, kerning and layout tables stay out. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep");

    /** Codes are our own, not those of a standard encoding. */
    private static final int SYMBOLIC = 4;

    private static final ConcurrentHashMap<String, FontFile> SHIPPED = new ConcurrentHashMap<>();

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final int unitsPerEm;
    private final IntPredicate serves;

    private FontFile(String name, TrueTypeFont font, IntPredicate serves) throws IOException {
        this.name = name;
        this.font = font;
        this.letters = font.getUnicodeCmapLookup(true);
        this.unitsPerEm = font.getUnitsPerEm();
        this.serves = serves;
        font.setEnableGsub(false);
    }

    /** Reads one of the fonts in templates/fonts, for example {@code LiberationSans-Regular}. */
    static FontFile shipped(String name) {
        return SHIPPED.computeIfAbsent(name, FontFile::read);
    }

    private static FontFile read(String name) {
        try (InputStream in = FontFile.class.getResourceAsStream(FOLDER + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + name);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            return new FontFile(name, font, codePoint -> true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A practice's own, for some letters only. */
    static FontFile own(TrueTypeFont font, IntPredicate serves) throws IOException {
        String name = font.getName() == null ? "" : font.getName().replaceAll("[^A-Za-z0-9-]", "");
        return new FontFile(name.isEmpty() ? "Own" : name.substring(0, Math.min(name.length(), 60)), font, serves);
    }

    String name() {
        return name;
    }

    /** The glyph of a letter, 0 when the font has none. */
    synchronized int glyph(int codePoint) {
        return serves.test(codePoint) ? letters.getGlyphId(codePoint) : 0;
    }

    /** In thousandths of the type size. */
    synchronized int advance(int glyph) {
        try {
            return thousandths(font.getAdvanceWidth(glyph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ink of a glyph in thousandths of the type size: left, bottom, right, top; all zero for a blank. */
    synchronized int[] ink(int glyph) {
        try {
            GlyphData outline = font.getGlyph().getGlyph(glyph);
            if (outline == null) {
                return new int[4];
            }
            return new int[] {
                thousandths(outline.getXMinimum()),
                thousandths(outline.getYMinimum()),
                thousandths(outline.getXMaximum()),
                thousandths(outline.getYMaximum())
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int thousandths(int units) {
        return Math.floorDiv(units * 1000 + unitsPerEm / 2, unitsPerEm);
    }

    /** A font descriptor, without the font's name and program. */
    synchronized COSDictionary descriptor() {
        COSDictionary descriptor = Cos.typed(COSName.FONT_DESC);
        try {
            var head = font.getHeader();
            var hhea = font.getHorizontalHeader();
            descriptor.setItem(
                    COSName.FONT_BBOX, numbers(head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()));
            descriptor.setInt(COSName.ASCENT, thousandths(hhea.getAscender()));
            descriptor.setInt(COSName.DESCENT, thousandths(hhea.getDescender()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setInt(COSName.CAP_HEIGHT, 700);
        return descriptor;
    }

    private COSArray numbers(int... units) {
        COSArray numbers = new COSArray();
        for (int unit : units) {
            numbers.add(COSInteger.get(thousandths(unit)));
        }
        return numbers;
    }

    /** A font program with only these letters. */
    synchronized Subset subset(Set<Integer> codePoints) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(codePoints);
            ByteArrayOutputStream program = new ByteArrayOutputStream(65_536);
            subsetter.writeToStream(program);
            return new Subset(Unhinted.of(program.toByteArray()), subsetter.getGIDMap());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param originalGlyphs the glyph in the whole font, by glyph in the subset */
    record Subset(byte[] program, Map<Integer, Integer> originalGlyphs) {}
}

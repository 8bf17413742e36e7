package nl.huidnota.invoice.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One TrueType file of the product, parsed once. Reading a parsed font moves its file pointer, hence the locks. */
final class FontFile {
    private static final String FOLDER = "/nl/huidnota/templates/fonts/";
    /** What a PDF reader needs of a font; names, kerning and layout tables stay out. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep");

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final int unitsPerEm;

    private FontFile(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        this.letters = font.getUnicodeCmapLookup(false);
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Reads one of the fonts in templates/fonts, for example {@code LiberationSans-Regular}. */
    static FontFile shipped(String name) {
        try (InputStream in = FontFile.class.getResourceAsStream(FOLDER + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + name);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return new FontFile(name, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    /** The glyph of a letter, 0 when the font has none. */
    synchronized int glyph(int codePoint) {
        return letters.getGlyphId(codePoint);
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

    /** The figures that a font descriptor asks for. */
    synchronized String descriptorEntries() {
        try {
            var head = font.getHeader();
            var hhea = font.getHorizontalHeader();
            return "/FontBBox[" + thousandths(head.getXMin()) + ' ' + thousandths(head.getYMin()) + ' '
                    + thousandths(head.getXMax()) + ' ' + thousandths(head.getYMax()) + "]/ItalicAngle 0/Ascent "
                    + thousandths(hhea.getAscender()) + "/Descent " + thousandths(hhea.getDescender());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

package nl.huidnota.invoice.type;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import nl.huidnota.invoice.pdf.Bytes;
import nl.huidnota.invoice.pdf.Deflated;
import nl.huidnota.invoice.pdf.PdfFile;

/**
 * A fixed piece of a font: the letters of everyday Dutch, or 256 neighbouring code points. A document embeds the blocks that
 * its own letters need and nothing else decides what is in them, so its bytes never depend on what else is made in the
 * same run. Immutable.
 */
public final class FontBlock {
    private final String resource;
    private final int[] codePoints;
    private final int[] advances;
    private final int[] glyphs;
    private final FontFile font;
    private final Embedding embedding;

    /** What goes into a file, ready made. */
    private record Embedding(
            byte[] program, int programLength, byte[] glyphMap, byte[] toUnicode, String widths, String baseName) {}

    FontBlock(String resource, FontFile font, TreeSet<Integer> letters) {
        this.resource = resource;
        this.font = font;
        this.codePoints = letters.stream().mapToInt(Integer::intValue).toArray();
        this.glyphs = Arrays.stream(codePoints).map(font::glyph).toArray();
        this.advances = Arrays.stream(glyphs).map(font::advance).toArray();
        this.embedding = embedding(font.subset(letters));
    }

    private Embedding embedding(FontFile.Subset subset) {
        Map<Integer, Integer> renumbered = new HashMap<>();
        subset.originalGlyphs().forEach((now, original) -> renumbered.put(original, now));
        // codes are our own, one per letter, so that letters that share a glyph (a space and a no-break space) stay
        // apart
        byte[] glyphMap = new byte[2 * (codePoints.length + 1)];
        for (int i = 0; i < glyphs.length; i++) {
            int glyph = renumbered.getOrDefault(glyphs[i], 0);
            glyphMap[2 * i + 2] = (byte) (glyph >> 8);
            glyphMap[2 * i + 3] = (byte) glyph;
        }
        return new Embedding(
                Deflated.thorough(subset.program()),
                subset.program().length,
                Deflated.thorough(glyphMap),
                Deflated.thorough(ToUnicode.map(codePoints)),
                widths(),
                tag() + '+' + font.name());
    }

    /** The six letters that PDF wants before a subset's name, told from the block's own name. */
    private String tag() {
        StringBuilder tag = new StringBuilder("HN");
        int rest = resource.hashCode() & 0x7fffffff;
        while (tag.length() < 6) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private String widths() {
        StringBuilder out = new StringBuilder("[1[");
        for (int advance : advances) {
            out.append(advance).append(' ');
        }
        return out.append("]]").toString();
    }

    /** The name by which pages call it. */
    public String resource() {
        return resource;
    }

    /** The code of a letter within this block, 0 when it is not in it. */
    int code(int codePoint) {
        int at = Arrays.binarySearch(codePoints, codePoint);
        return at < 0 ? 0 : at + 1;
    }

    int advance(int code) {
        return advances[code - 1];
    }

    /** See {@link FontFile#ink}. */
    int[] ink(int code) {
        return font.ink(glyphs[code - 1]);
    }

    boolean isEmpty() {
        return codePoints.length == 0;
    }

    /** Writes the font's objects and returns the number to refer to. */
    public int write(PdfFile file) {
        int type0 = file.reserve();
        int descendant = file.reserve();
        int descriptor = file.reserve();
        int program = file.reserve();
        int glyphMap = file.reserve();
        int toUnicode = file.reserve();
        file.packedStream(program, "/Length1 " + embedding.programLength, embedding.program);
        file.packedStream(glyphMap, "", embedding.glyphMap);
        file.packedStream(toUnicode, "", embedding.toUnicode);
        Bytes out = file.object(type0);
        out.ascii("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/").ascii(embedding.baseName);
        out.ascii("/DescendantFonts[")
                .reference(descendant)
                .ascii("]/ToUnicode ")
                .reference(toUnicode);
        out.ascii(">>");
        out = file.object(descendant);
        out.ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont/").ascii(embedding.baseName);
        out.ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 0/W")
                .ascii(embedding.widths);
        out.ascii("/CIDToGIDMap ")
                .reference(glyphMap)
                .ascii("/FontDescriptor ")
                .reference(descriptor)
                .ascii(">>");
        out = file.object(descriptor);
        out.ascii("<</Type/FontDescriptor/Flags 4/StemV 80/CapHeight 700/FontName/")
                .ascii(embedding.baseName);
        out.ascii(font.descriptorEntries())
                .ascii("/FontFile2 ")
                .reference(program)
                .ascii(">>");
        return type0;
    }
}

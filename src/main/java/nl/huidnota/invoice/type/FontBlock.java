package nl.huidnota.invoice.type;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import nl.huidnota.invoice.pdf.Archive;
import nl.huidnota.invoice.pdf.Cos;
import nl.huidnota.invoice.pdf.Deflated;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

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
    /** Plain numbers, which documents can share. */
    private final COSArray widths;

    /** What goes into a file, ready made. */
    private record Embedding(byte[] program, int programLength, byte[] glyphMap, byte[] toUnicode, String baseName) {}

    FontBlock(String resource, FontFile font, TreeSet<Integer> letters) {
        this.resource = resource;
        this.font = font;
        this.codePoints = letters.stream().mapToInt(Integer::intValue).toArray();
        this.glyphs = Arrays.stream(codePoints).map(font::glyph).toArray();
        this.advances = Arrays.stream(glyphs).map(font::advance).toArray();
        this.widths = widths();
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

    private COSArray widths() {
        COSArray list = new COSArray();
        for (int advance : advances) {
            list.add(COSInteger.get(advance));
        }
        return Cos.array(COSInteger.ONE, list);
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

    /** The font as an object of this document. */
    public COSDictionary embed(Archive archive) {
        COSStream program = archive.shared(embedding.program);
        program.setInt(COSName.LENGTH1, embedding.programLength);
        COSDictionary descriptor = font.descriptor();
        descriptor.setName(COSName.FONT_NAME, embedding.baseName);
        descriptor.setItem(COSName.FONT_FILE2, program);
        COSDictionary system = Cos.inline();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = Cos.typed(COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, embedding.baseName);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.DW, COSInteger.ZERO);
        descendant.setItem(COSName.W, widths);
        descendant.setItem(COSName.CID_TO_GID_MAP, archive.shared(embedding.glyphMap));
        descendant.setItem(COSName.FONT_DESC, descriptor);
        COSDictionary type0 = Cos.typed(COSName.FONT);
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setName(COSName.BASE_FONT, embedding.baseName);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        type0.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant));
        type0.setItem(COSName.TO_UNICODE, archive.shared(embedding.toUnicode));
        return type0;
    }
}

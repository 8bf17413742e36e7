package nl.huidnota.invoice.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.invoice.pdf.Archive;
import nl.huidnota.invoice.pdf.Bytes;
import nl.huidnota.invoice.pdf.Cos;
import nl.huidnota.invoice.pdf.Deflated;
import nl.huidnota.invoice.type.FontBlock;
import nl.huidnota.invoice.type.Glyphs;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** One A4 page while it is being drawn. Everything on it is either a piece of an element or an artifact. */
public final class Page implements Glyphs.Pen {
    public static final int WIDTH = 59528;
    public static final int HEIGHT = 84189;

    private @Nullable COSDictionary object;
    private final Bytes content = new Bytes();
    private final List<Element> marks = new ArrayList<>();
    private final Map<String, FontBlock> fonts;
    private final Map<String, Picture> pictures;
    private @Nullable FontBlock font;
    private byte @Nullable [] packed;
    private int fontSize;
    private int size;
    private Colour colour = Colour.BLACK;

    Page(Map<String, FontBlock> fonts, Map<String, Picture> pictures) {
        this.fonts = fonts;
        this.pictures = pictures;
    }

    static Map<String, FontBlock> noFonts() {
        return new TreeMap<>();
    }

    /** What is drawn until {@link #end} is a piece of {@code element}. */
    public void begin(Element element) {
        content.put('/')
                .ascii(element.role().tag().getName())
                .ascii("<</MCID ")
                .number(marks.size())
                .ascii(">>BDC\n");
        element.add(this, marks.size());
        marks.add(element);
    }

    /** What is drawn until {@link #end} is decoration, or repeats on every page. */
    public void beginArtifact() {
        content.ascii("/Artifact BMC\n");
    }

    /** A running head or foot. */
    public void beginRunning(boolean head) {
        content.ascii("/Artifact<</Type/Pagination/Subtype/")
                .ascii(head ? "Header" : "Footer")
                .ascii(">>BDC\n");
    }

    public void end() {
        content.ascii("EMC\n");
    }

    /** Draws letters with their foot on {@code baseline}. */
    public void text(Glyphs glyphs, int from, int to, Style style, int x, int baseline) {
        fill(style.colour());
        size = style.size();
        content.ascii("BT ")
                .hundredths(x)
                .put(' ')
                .hundredths(HEIGHT - baseline)
                .ascii(" Td ");
        glyphs.write(content, from, to, this);
        content.ascii("ET\n");
    }

    @Override
    public void use(FontBlock block, Bytes out) {
        if (block != font || fontSize != size) {
            out.put('/').ascii(block.resource()).put(' ').hundredths(size).ascii(" Tf ");
            fonts.putIfAbsent(block.resource(), block);
            font = block;
            fontSize = size;
        }
    }

    @Override
    public void rise(int thousandths, Bytes out) {
        out.hundredths((int) ((long) thousandths * size / 1000)).ascii(" Ts ");
    }

    private void fill(Colour next) {
        if (!next.equals(colour)) {
            next.write(content);
            colour = next;
        }
    }

    /** A filled rectangle; {@code top} is its upper edge. Call it within an artifact. */
    public void rectangle(int x, int top, int width, int height, Colour filling) {
        fill(filling);
        content.hundredths(x).put(' ').hundredths(HEIGHT - top - height).put(' ');
        content.hundredths(width).put(' ').hundredths(height).ascii(" re f\n");
    }

    /** A picture that fills the given rectangle. */
    void picture(Picture picture, int x, int top, int width, int height) {
        pictures.putIfAbsent(picture.resource(), picture);
        content.ascii("q ")
                .hundredths(width)
                .ascii(" 0 0 ")
                .hundredths(height)
                .put(' ')
                .hundredths(x)
                .put(' ');
        content.hundredths(HEIGHT - top - height)
                .ascii(" cm /")
                .ascii(picture.resource())
                .ascii(" Do Q\n");
    }

    /** Black squares on a grid of {@code modules}, each row a list of start and length pairs. */
    void squares(List<int[]> rows, int modules, int x, int top, int side) {
        int bottom = HEIGHT - top - side;
        fill(Colour.BLACK);
        // the grid is scaled as a whole, so that neighbours share their edge exactly
        int scale = side / modules;
        content.ascii("q ")
                .hundredths(scale)
                .ascii(" 0 0 ")
                .hundredths(scale)
                .put(' ')
                .hundredths(x)
                .put(' ');
        content.hundredths(bottom).ascii(" cm\n");
        for (int row = 0; row < rows.size(); row++) {
            int[] runs = rows.get(row);
            for (int i = 0; i < runs.length; i += 2) {
                content.number(runs[i]).put(' ').number(modules - 1 - row).put(' ');
                content.number(runs[i + 1]).ascii(" 1 re\n");
            }
        }
        content.ascii("f Q\n");
    }

    COSDictionary object() {
        if (object == null) {
            object = Cos.typed(COSName.PAGE);
        }
        return object;
    }

    /** What is drawn on it, packed. */
    byte[] packed() {
        if (packed == null) {
            packed = Deflated.quick(content);
        }
        return packed;
    }

    /** Completes the page's object. */
    COSDictionary build(Archive archive, COSDictionary resources, int index) {
        COSDictionary page = object();
        page.setItem(
                COSName.MEDIA_BOX, Cos.array(COSInteger.ZERO, COSInteger.ZERO, Cos.points(WIDTH), Cos.points(HEIGHT)));
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.CONTENTS, archive.own(packed()));
        page.setInt(COSName.STRUCT_PARENTS, index);
        page.setItem(Cos.name("Tabs"), COSName.S);
        return page;
    }

    /** The elements of this page's pieces, in order: the row of the parent tree. */
    COSArray parents() {
        COSArray parents = new COSArray();
        for (Element element : marks) {
            parents.add(element.object());
        }
        return parents;
    }
}

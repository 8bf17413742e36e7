package nl.huidnota.invoice.layout;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.invoice.pdf.Bytes;
import nl.huidnota.invoice.pdf.Cos;
import nl.huidnota.invoice.pdf.Places;
import nl.huidnota.invoice.pdf.Values;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A node of the structure tree. Its kids are other elements, or pieces of pages in reading order. */
public final class Element {
    private @Nullable COSDictionary object;
    private final Role role;
    private final List<Object> kids = new ArrayList<>(2);
    private int span = 1;
    private @Nullable String alternative;
    private int @Nullable [] box;

    /** A piece of a page: the page and the mark on it. */
    private record Piece(Page page, int mark) {}

    Element(Role role) {
        this.role = role;
    }

    /** A new last kid. */
    public Element child(Role role) {
        Element child = new Element(role);
        kids.add(child);
        return child;
    }

    Role role() {
        return role;
    }

    COSDictionary object() {
        if (object == null) {
            object = new COSDictionary();
        }
        return object;
    }

    void add(Page page, int mark) {
        kids.add(new Piece(page, mark));
    }

    /** The number of columns that a cell covers. */
    Element span(int columns) {
        span = columns;
        return this;
    }

    /** What a figure shows, in words, and where it stands: left, bottom, right, top from the foot of the page. */
    Element figure(String words, int... standing) {
        alternative = words;
        box = standing;
        return this;
    }

    /** Everything about the tree that the form of a file depends on, and nothing that it doesn't. */
    void trace(Bytes out) {
        out.put(role.ordinal()).put(span).put(kids.size());
        for (Object kid : kids) {
            if (kid instanceof Element element) {
                element.trace(out);
            } else {
                out.put(0xFF).number(((Piece) kid).mark);
            }
        }
    }

    /** What figures show and where they stand, in order of the tree. */
    void addFigures(Values values) {
        if (alternative != null && box != null) {
            values.text(alternative).syntax(sides(box));
        }
        for (Object kid : kids) {
            if (kid instanceof Element element) {
                element.addFigures(values);
            }
        }
    }

    private static String sides(int... box) {
        Bytes out = new Bytes(40).put('[');
        for (int i = 0; i < box.length; i++) {
            (i == 0 ? out : out.put(' ')).hundredths(box[i]);
        }
        return out.put(']').toAscii();
    }

    /** The structure element of PDF, with all below it. */
    COSDictionary build(COSDictionary parent, Places places) {
        COSDictionary object = object();
        object.setItem(COSName.S, role.tag());
        object.setItem(COSName.P, parent);
        Page page = firstPage();
        if (page != null) {
            object.setItem(COSName.PG, page.object());
        }
        if (alternative != null) {
            object.setString(COSName.ALT, alternative);
            places.entry(object, "Alt", "BBox");
        }
        COSDictionary attributes = attributes();
        if (attributes != null) {
            object.setItem(COSName.A, attributes);
        }
        COSArray list = new COSArray();
        for (Object kid : kids) {
            list.add(kid instanceof Element element ? element.build(object, places) : mark((Piece) kid, page));
        }
        object.setItem(COSName.K, list.size() == 1 ? list.get(0) : list);
        return object;
    }

    private static COSBase mark(Piece piece, @Nullable Page page) {
        COSInteger number = COSInteger.get(piece.mark);
        if (piece.page == page) {
            return number;
        }
        COSDictionary reference = Cos.inline();
        reference.setItem(COSName.TYPE, COSName.MCR);
        reference.setItem(COSName.PG, piece.page.object());
        reference.setItem(COSName.MCID, number);
        return reference;
    }

    private @Nullable Page firstPage() {
        for (Object kid : kids) {
            if (kid instanceof Piece piece) {
                return piece.page;
            }
        }
        return null;
    }

    private @Nullable COSDictionary attributes() {
        if (box != null) {
            COSDictionary attributes = owned("Layout");
            attributes.setName("Placement", "Block");
            attributes.setItem(COSName.BBOX, corners(box));
            return attributes;
        }
        if (role == Role.LIST) {
            COSDictionary attributes = owned("List");
            attributes.setName("ListNumbering", "Disc");
            return attributes;
        }
        boolean header = role == Role.COLUMN_HEADER || role == Role.ROW_HEADER;
        return header || span > 1 ? tableAttributes(header) : null;
    }

    private static COSArray corners(int... box) {
        COSArray corners = new COSArray();
        for (int side : box) {
            corners.add(Cos.points(side));
        }
        return corners;
    }

    private COSDictionary tableAttributes(boolean header) {
        COSDictionary attributes = owned("Table");
        if (header) {
            attributes.setName("Scope", role == Role.COLUMN_HEADER ? "Column" : "Row");
        }
        if (span > 1) {
            attributes.setInt("ColSpan", span);
        }
        return attributes;
    }

    private static COSDictionary owned(String owner) {
        COSDictionary attributes = Cos.inline();
        attributes.setName(COSName.O, owner);
        return attributes;
    }
}

package nl.huidnota.invoice.layout;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.invoice.pdf.Bytes;
import nl.huidnota.invoice.pdf.PdfFile;
import org.jspecify.annotations.Nullable;

/** A node of the structure tree. Its kids are other elements, or pieces of pages in reading order. */
public final class Element {
    private final Role role;
    private final List<Object> kids = new ArrayList<>(2);
    private int span = 1;
    private @Nullable String alternative;
    private int @Nullable [] box;
    private int number;

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

    int number() {
        return number;
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

    /** Numbers this element and all below it. */
    void reserve(PdfFile file) {
        number = file.reserve();
        for (Object kid : kids) {
            if (kid instanceof Element element) {
                element.reserve(file);
            }
        }
    }

    void write(PdfFile file, int parent) {
        Bytes out = file.object(number);
        out.ascii("<</S/").ascii(role.tag()).ascii("/P ").reference(parent);
        Page page = firstPage();
        if (page != null) {
            out.ascii("/Pg ").reference(page.number());
        }
        attributes(out);
        out.ascii("/K[");
        for (Object kid : kids) {
            writeKid(out, kid, page);
        }
        out.ascii("]>>");
        for (Object kid : kids) {
            if (kid instanceof Element element) {
                element.write(file, number);
            }
        }
    }

    private @Nullable Page firstPage() {
        for (Object kid : kids) {
            if (kid instanceof Piece piece) {
                return piece.page;
            }
        }
        return null;
    }

    private static void writeKid(Bytes out, Object kid, @Nullable Page page) {
        if (kid instanceof Element element) {
            out.reference(element.number).put(' ');
        } else if (kid instanceof Piece piece && piece.page == page) {
            out.number(piece.mark).put(' ');
        } else if (kid instanceof Piece piece) {
            out.ascii("<</Type/MCR/Pg ")
                    .reference(piece.page.number())
                    .ascii("/MCID ")
                    .number(piece.mark);
            out.ascii(">>");
        }
    }

    private void attributes(Bytes out) {
        if (alternative != null) {
            out.ascii("/Alt").text(alternative);
        }
        if (box != null) {
            out.ascii("/A<</O/Layout/Placement/Block/BBox[");
            for (int side : box) {
                out.hundredths(side).put(' ');
            }
            out.ascii("]>>");
        } else if (role == Role.LIST) {
            out.ascii("/A<</O/List/ListNumbering/None>>");
        } else {
            tableAttributes(out);
        }
    }

    private void tableAttributes(Bytes out) {
        boolean header = role == Role.COLUMN_HEADER || role == Role.ROW_HEADER;
        if (!header && span == 1) {
            return;
        }
        out.ascii("/A<</O/Table");
        if (header) {
            out.ascii(role == Role.COLUMN_HEADER ? "/Scope/Column" : "/Scope/Row");
        }
        if (span > 1) {
            out.ascii("/ColSpan ").number(span);
        }
        out.ascii(">>");
    }
}

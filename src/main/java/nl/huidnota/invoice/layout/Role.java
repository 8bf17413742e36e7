package nl.huidnota.invoice.layout;

import org.apache.pdfbox.cos.COSName;

/** What a piece of content is, for people who hear a page instead of seeing it: the standard structure types of PDF. */
public enum Role {
    DOCUMENT("Document"),
    SECTION("Sect"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    P("P"),
    LIST("L"),
    ITEM("LI"),
    /** The dot or number of an item. */
    LABEL("Lbl"),
    ITEM_BODY("LBody"),
    TABLE("Table"),
    HEADER_ROWS("THead"),
    BODY_ROWS("TBody"),
    ROW("TR"),
    /** The head of a column. */
    COLUMN_HEADER("TH"),
    /** The head of a row. */
    ROW_HEADER("TH"),
    CELL("TD"),
    FIGURE("Figure");

    private final COSName tag;

    Role(String tag) {
        this.tag = COSName.getPDFName(tag);
    }

    COSName tag() {
        return tag;
    }
}

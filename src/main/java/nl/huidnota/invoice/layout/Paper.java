package nl.huidnota.invoice.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.invoice.pdf.Archive;
import nl.huidnota.invoice.pdf.Attachment;
import nl.huidnota.invoice.pdf.Bytes;
import nl.huidnota.invoice.pdf.Cos;
import nl.huidnota.invoice.pdf.Metadata;
import nl.huidnota.invoice.pdf.Values;
import nl.huidnota.invoice.stamp.Stamp;
import nl.huidnota.invoice.stamp.Stamps;
import nl.huidnota.invoice.type.FontBlock;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** A document while it is being made: its pages, its structure tree, its bookmarks. */
public final class Paper {
    private final Frame frame;
    private final List<Page> pages = new ArrayList<>();
    private final Element root = new Element(Role.DOCUMENT);
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final Map<String, FontBlock> fonts = Page.noFonts();
    private final Map<String, Picture> pictures = new TreeMap<>();

    /** The running parts of a page, drawn when the number of pages is known. */
    public interface Frame {
        /** @param number of this page, from 1 */
        void draw(Page page, int number, int total);
    }

    private record Bookmark(String title, Page page, int top) {
        COSDictionary entry(COSDictionary parent) {
            COSDictionary entry = new COSDictionary();
            entry.setString(COSName.TITLE, title);
            entry.setItem(COSName.PARENT, parent);
            COSBase place = Cos.points(Page.HEIGHT - top);
            entry.setItem(
                    COSName.DEST, Cos.array(page.object(), Cos.name("XYZ"), COSInteger.ZERO, place, COSNull.NULL));
            return entry;
        }
    }

    public Paper(Frame frame) {
        this.frame = frame;
    }

    /** The structure tree's Document. */
    public Element root() {
        return root;
    }

    public Page newPage() {
        Page page = new Page(fonts, pictures);
        pages.add(page);
        return page;
    }

    boolean isBefore(Page one, Page other) {
        return pages.indexOf(one) < pages.indexOf(other);
    }

    /** Remembers a heading; documents of more than one page list them as bookmarks. */
    void bookmark(String title, Page page, int top) {
        bookmarks.add(new Bookmark(title, page, top));
    }

    /** The finished file, by a stamp that an earlier document of the same shape left or this one leaves. */
    public byte[] finish(Metadata metadata, @Nullable Attachment attachment, Stamps stamps) {
        for (int i = 0; i < pages.size(); i++) {
            frame.draw(pages.get(i), i + 1, pages.size());
        }
        Values values = values(metadata, attachment);
        if (pages.size() > 1) {
            // long documents hardly ever share a shape, and their bookmarks name them
            return cut(metadata, attachment, values).print(values);
        }
        Stamps.Shape shape = shape(attachment);
        Stamp stamp = stamps.of(shape);
        if (stamp == null) {
            stamp = cut(metadata, attachment, values);
            stamps.keep(shape, stamp);
        }
        return stamp.print(values);
    }

    private Values values(Metadata metadata, @Nullable Attachment attachment) {
        Values values = new Values();
        pages.forEach(page -> values.stream(page.packed()));
        root.addFigures(values);
        metadata.addTo(values, attachment);
        return values;
    }

    private Stamps.Shape shape(@Nullable Attachment attachment) {
        Bytes trace = new Bytes();
        root.trace(trace);
        fonts.keySet().forEach(name -> trace.ascii(name).put('/'));
        pictures.keySet().forEach(name -> trace.ascii(name).put('/'));
        return new Stamps.Shape(attachment == null ? trace : trace.put('+').ascii(attachment.name()));
    }

    /** The way through PDFBox. */
    private Stamp cut(Metadata metadata, @Nullable Attachment attachment, Values values) {
        try (Archive archive = new Archive()) {
            addPages(archive);
            archive.catalog().setItem(COSName.STRUCT_TREE_ROOT, structure(archive));
            if (pages.size() > 1 && !bookmarks.isEmpty()) {
                archive.catalog().setItem(COSName.OUTLINES, outline());
                archive.catalog().setName(COSName.PAGE_MODE, "UseOutlines");
            }
            byte[] saved = archive.save(metadata, attachment);
            return Stamp.cut(saved, archive.places(), values);
        }
    }

    private void addPages(Archive archive) {
        COSDictionary resources = resources(archive);
        for (int i = 0; i < pages.size(); i++) {
            archive.document().addPage(new PDPage(pages.get(i).build(archive, resources, i)));
        }
    }

    private COSDictionary resources(Archive archive) {
        COSDictionary resources = new COSDictionary();
        if (!fonts.isEmpty()) {
            COSDictionary named = Cos.inline();
            fonts.forEach((name, font) -> named.setItem(name, font.embed(archive)));
            resources.setItem(COSName.FONT, named);
        }
        if (!pictures.isEmpty()) {
            COSDictionary named = Cos.inline();
            pictures.forEach((name, picture) -> named.setItem(name, picture.embed(archive)));
            resources.setItem(COSName.XOBJECT, named);
        }
        return resources;
    }

    private COSDictionary structure(Archive archive) {
        COSDictionary top = Cos.typed(COSName.STRUCT_TREE_ROOT);
        top.setItem(COSName.K, root.build(top, archive.places()));
        COSArray rows = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            rows.add(COSInteger.get(i));
            rows.add(pages.get(i).parents());
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, rows);
        top.setItem(COSName.PARENT_TREE, parents);
        top.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
        return top;
    }

    private COSDictionary outline() {
        COSDictionary top = Cos.typed(COSName.OUTLINES);
        COSDictionary before = null;
        for (Bookmark bookmark : bookmarks) {
            COSDictionary entry = bookmark.entry(top);
            if (before == null) {
                top.setItem(COSName.FIRST, entry);
            } else {
                before.setItem(COSName.NEXT, entry);
                entry.setItem(COSName.PREV, before);
            }
            before = entry;
        }
        top.setItem(COSName.LAST, before);
        top.setInt(COSName.COUNT, bookmarks.size());
        return top;
    }
}

package nl.huidnota.invoice.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.invoice.pdf.Archive;
import nl.huidnota.invoice.pdf.Attachment;
import nl.huidnota.invoice.pdf.Bytes;
import nl.huidnota.invoice.pdf.Metadata;
import nl.huidnota.invoice.pdf.PdfFile;
import nl.huidnota.invoice.type.FontBlock;
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

    private record Bookmark(String title, Page page, int top) {}

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

    /** Remembers a heading; documents of more than one page list them as bookmarks. */
    void bookmark(String title, Page page, int top) {
        bookmarks.add(new Bookmark(title, page, top));
    }

    /** The finished file. */
    public byte[] finish(Metadata metadata, @Nullable Attachment attachment) {
        for (int i = 0; i < pages.size(); i++) {
            frame.draw(pages.get(i), i + 1, pages.size());
        }
        PdfFile file = new PdfFile();
        pages.forEach(page -> page.reserve(file));
        int tree = writePages(file);
        int structure = writeStructure(file);
        int outline = pages.size() > 1 && !bookmarks.isEmpty() ? writeBookmarks(file) : 0;
        return new Archive(metadata, attachment).finish(file, tree, structure, outline);
    }

    private int writePages(PdfFile file) {
        int tree = file.reserve();
        int resources = file.reserve();
        writeResources(file, resources);
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).write(file, tree, resources, i);
        }
        Bytes out = file.object(tree);
        out.ascii("<</Type/Pages/Count ").number(pages.size()).ascii("/Kids[");
        for (Page page : pages) {
            out.reference(page.number()).put(' ');
        }
        out.ascii("]>>");
        return tree;
    }

    private void writeResources(PdfFile file, int number) {
        Bytes entries = new Bytes().ascii("<<");
        if (!fonts.isEmpty()) {
            entries.ascii("/Font<<");
            fonts.forEach((name, font) -> entries.put('/').ascii(name).put(' ').reference(font.write(file)));
            entries.ascii(">>");
        }
        if (!pictures.isEmpty()) {
            entries.ascii("/XObject<<");
            pictures.forEach(
                    (name, picture) -> entries.put('/').ascii(name).put(' ').reference(picture.write(file)));
            entries.ascii(">>");
        }
        file.object(number).raw(entries.ascii(">>").toByteArray());
    }

    private int writeStructure(PdfFile file) {
        int top = file.reserve();
        int parents = file.reserve();
        root.reserve(file);
        Bytes out = file.object(top);
        out.ascii("<</Type/StructTreeRoot/K ")
                .reference(root.number())
                .ascii("/ParentTree ")
                .reference(parents);
        out.ascii("/ParentTreeNextKey ").number(pages.size()).ascii(">>");
        root.write(file, top);
        out = file.object(parents);
        out.ascii("<</Nums[");
        for (int i = 0; i < pages.size(); i++) {
            out.number(i);
            pages.get(i).writeParents(out);
        }
        out.ascii("]>>");
        return top;
    }

    private int writeBookmarks(PdfFile file) {
        int top = file.reserve();
        int first = file.reserve();
        for (int i = 1; i < bookmarks.size(); i++) {
            file.reserve();
        }
        int last = first + bookmarks.size() - 1;
        Bytes out = file.object(top);
        out.ascii("<</Type/Outlines/First ").reference(first).ascii("/Last ").reference(last);
        out.ascii("/Count ").number(bookmarks.size()).ascii(">>");
        for (int number = first; number <= last; number++) {
            Bookmark bookmark = bookmarks.get(number - first);
            out = file.object(number)
                    .ascii("<</Title")
                    .text(bookmark.title)
                    .ascii("/Parent ")
                    .reference(top);
            if (number > first) {
                out.ascii("/Prev ").reference(number - 1);
            }
            if (number < last) {
                out.ascii("/Next ").reference(number + 1);
            }
            out.ascii("/Dest[").reference(bookmark.page.number()).ascii("/XYZ 0 ");
            out.hundredths(Page.HEIGHT - bookmark.top).ascii(" null]>>");
        }
        return top;
    }
}

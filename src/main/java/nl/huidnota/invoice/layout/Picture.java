package nl.huidnota.invoice.layout;

import nl.huidnota.invoice.pdf.Archive;
import nl.huidnota.invoice.picture.PictureFile;
import nl.huidnota.invoice.picture.PictureRefused;
import nl.huidnota.invoice.picture.Printable;
import org.apache.pdfbox.cos.COSStream;

/** A picture on a page: read and packed once, drawn in its own proportions. */
public final class Picture {
    private final Printable printable;

    private Picture(Printable printable) {
        this.printable = printable;
    }

    /**
     * Reads a PNG, JPEG or SVG file.
     *
     * @throws PictureRefused when it can't be printed, and why
     */
    public static Picture read(byte[] file) throws PictureRefused {
        return new Picture(PictureFile.read(file));
    }

    String resource() {
        return "Im";
    }

    /** Draws it within the given box at the box's upper left; returns the width used. */
    public int draw(Page page, Element parent, String words, Block.Place place, int mostHeight) {
        long wide = Math.max(1, printable.thousandthsWide());
        int drawnHeight = (int) Math.min(mostHeight, Math.max(1, place.width() * 1000L / wide));
        int drawnWidth = (int) Math.max(1, drawnHeight * wide / 1000);
        int bottom = Page.HEIGHT - place.top() - drawnHeight;
        Element figure = parent.child(Role.FIGURE)
                .figure(words, place.x(), bottom, place.x() + drawnWidth, bottom + drawnHeight);
        page.begin(figure);
        page.picture(this, place.x(), place.top(), drawnWidth, drawnHeight);
        page.end();
        return drawnWidth;
    }

    COSStream embed(Archive archive) {
        return printable.embed(archive);
    }
}

package nl.huidnota.invoice;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a document as people see them. */
public final class PagePictures {
    private PagePictures() {}

    /**
     * A PNG of each page.
     *
     * @param dotsPerInch 72 shows a point as a pixel
     */
    public static List<byte[]> of(byte[] pdf, int dotsPerInch) {
        List<byte[]> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pictures.add(picture(document, page, dotsPerInch));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pictures;
    }

    /** A PNG of one page, counted from 1. */
    static byte[] of(byte[] pdf, int dotsPerInch, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return picture(document, page, dotsPerInch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] picture(PDDocument document, int page, int dotsPerInch) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, dotsPerInch, ImageType.RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}

package nl.huidnota.invoice.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.huidnota.invoice.pdf.Archive;
import nl.huidnota.invoice.pdf.Deflated;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A PNG or JPEG picture, read and packed once. Transparent parts become white, as the paper is. */
public final class Picture {
    /** More is a photograph for a poster, or an attack. */
    private static final int MOST_PIXELS = 4_000_000;

    private final int width;
    private final int height;
    private final byte[] packed;

    private Picture(int width, int height, byte[] packed) {
        this.width = width;
        this.height = height;
        this.packed = packed;
    }

    /** Reads a picture; empty when it is not a PNG or JPEG that can be read, or larger than 4 million pixels. */
    public static Optional<Picture> read(byte[] file) {
        if (!isPng(file) && !isJpeg(file)) {
            return Optional.empty();
        }
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            reader.setInput(in);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            return Optional.of(of(reader.read(0)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static boolean isPng(byte[] file) {
        return file.length > 8 && file[0] == (byte) 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
    }

    private static boolean isJpeg(byte[] file) {
        return file.length > 3 && file[0] == (byte) 0xFF && file[1] == (byte) 0xD8 && file[2] == (byte) 0xFF;
    }

    private static Picture of(BufferedImage image) {
        byte[] samples = new byte[image.getWidth() * image.getHeight() * 3];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                int alpha = argb >>> 24;
                samples[at++] = overWhite(argb >> 16 & 255, alpha);
                samples[at++] = overWhite(argb >> 8 & 255, alpha);
                samples[at++] = overWhite(argb & 255, alpha);
            }
        }
        return new Picture(image.getWidth(), image.getHeight(), Deflated.thorough(samples));
    }

    private static byte overWhite(int part, int alpha) {
        return (byte) ((part * alpha + 255 * (255 - alpha) + 127) / 255);
    }

    String resource() {
        return "Im";
    }

    /** Draws it within the given box, in its own proportions, at the box's upper left; returns the width used. */
    public int draw(Page page, Element parent, String words, Block.Place place, int mostHeight) {
        int drawnWidth = place.width();
        int drawnHeight = (int) ((long) drawnWidth * height / width);
        if (drawnHeight > mostHeight) {
            drawnHeight = mostHeight;
            drawnWidth = (int) ((long) drawnHeight * width / height);
        }
        int bottom = Page.HEIGHT - place.top() - drawnHeight;
        Element figure = parent.child(Role.FIGURE)
                .figure(words, place.x(), bottom, place.x() + drawnWidth, bottom + drawnHeight);
        page.begin(figure);
        page.picture(this, place.x(), place.top(), drawnWidth, drawnHeight);
        page.end();
        return drawnWidth;
    }

    COSStream embed(Archive archive) {
        COSStream image = archive.shared(packed);
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setInt(COSName.WIDTH, width);
        image.setInt(COSName.HEIGHT, height);
        return image;
    }
}

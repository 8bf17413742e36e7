package nl.huidnota.invoice.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import nl.huidnota.invoice.pdf.Archive;
import nl.huidnota.invoice.pdf.Cos;
import nl.huidnota.invoice.pdf.Deflated;
import nl.huidnota.invoice.picture.PictureRefused.Reason;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Pixels: three octets each, or one where a palette tells their colours. Transparent parts become white, as the paper is. Samples are taken as they stand in the file:
 * Java's own colour conversion differs from version to version, and the same logo must give the same bytes.
 */
record Raster(
        int width,
        int height,
        @SuppressWarnings("ArrayRecordComponent") byte[] packed,
        @SuppressWarnings("ArrayRecordComponent") byte @Nullable [] colours)
        implements Printable {
    /** More is a photograph for a poster, or an attack. */
    private static final int MOST_PIXELS = 4_000_000;
    /** What a logo of 95 by 25 mm shows at 600 dots an inch; a larger one is averaged down. */
    private static final int USEFUL_WIDTH = 2244;

    private static final int USEFUL_HEIGHT = 590;

    static Raster png(byte[] file) throws PictureRefused {
        return of(decoded(file, "png"));
    }

    /** The pixels of a file that one of Java's own readers understands. */
    static BufferedImage decoded(byte[] file, String format) throws PictureRefused {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new PictureRefused(Reason.TOO_LARGE);
            }
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            // the readers answer broken files with exceptions of every sort
            throw new PictureRefused(Reason.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    static Raster of(BufferedImage image) {
        byte[] samples = samples(image);
        int width = image.getWidth();
        int height = image.getHeight();
        int times = Math.max(1, Math.min((width - 1) / USEFUL_WIDTH + 1, (height - 1) / USEFUL_HEIGHT + 1));
        byte[] useful = times == 1 ? samples : averaged(samples, width, height, times);
        Palette palette = Palette.of(useful);
        return new Raster(
                width / times,
                height / times,
                Deflated.thorough(palette == null ? useful : palette.pixels()),
                palette == null ? null : palette.colours());
    }

    private static byte[] samples(BufferedImage image) {
        byte[] samples = new byte[image.getWidth() * image.getHeight() * 3];
        int[] colour = new int[4];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                pixel(image, x, y, colour);
                for (int i = 0; i < 3; i++) {
                    samples[at++] = (byte) ((colour[i] * colour[3] + 255 * (255 - colour[3]) + 127) / 255);
                }
            }
        }
        return samples;
    }

    /** Red, green, blue and opacity, each 0 to 255. */
    private static void pixel(BufferedImage image, int x, int y, int[] colour) {
        if (image.getColorModel() instanceof IndexColorModel palette) {
            int argb = palette.getRGB(image.getRaster().getSample(x, y, 0));
            colour[0] = argb >> 16 & 255;
            colour[1] = argb >> 8 & 255;
            colour[2] = argb & 255;
            colour[3] = argb >>> 24;
            return;
        }
        WritableRaster raster = image.getRaster();
        int bands = raster.getNumBands();
        for (int i = 0; i < 3; i++) {
            colour[i] = sample(raster, x, y, bands < 3 ? 0 : i);
        }
        boolean clear = bands == 2 || bands == 4;
        colour[3] = clear ? sample(raster, x, y, bands - 1) : 255;
    }

    private static int sample(WritableRaster raster, int x, int y, int band) {
        int bits = raster.getSampleModel().getSampleSize(band);
        int most = (1 << bits) - 1;
        return (raster.getSample(x, y, band) * 255 + most / 2) / most;
    }

    private static byte[] averaged(byte[] samples, int width, int height, int times) {
        int newWidth = width / times;
        int newHeight = height / times;
        byte[] small = new byte[newWidth * newHeight * 3];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth * 3; x++) {
                int sum = 0;
                for (int i = 0; i < times * times; i++) {
                    int row = y * times + i / times;
                    int column = x / 3 * times + i % times;
                    sum += samples[(row * width + column) * 3 + x % 3] & 0xFF;
                }
                small[y * newWidth * 3 + x] = (byte) (sum / (times * times));
            }
        }
        return small;
    }

    @Override
    public int thousandthsWide() {
        return (int) ((long) width * 1000 / height);
    }

    @Override
    public COSStream embed(Archive archive) {
        COSStream image = archive.shared(packed);
        describe(image, width, height, colours == null ? COSName.DEVICERGB : indexed(colours));
        return image;
    }

    private static COSBase indexed(byte[] colours) {
        return Cos.array(
                COSName.INDEXED, COSName.DEVICERGB, COSInteger.get(colours.length / 3 - 1), new COSString(colours));
    }

    static void describe(COSStream image, int width, int height, COSBase colours) {
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setItem(COSName.COLORSPACE, colours);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setInt(COSName.WIDTH, width);
        image.setInt(COSName.HEIGHT, height);
    }
}

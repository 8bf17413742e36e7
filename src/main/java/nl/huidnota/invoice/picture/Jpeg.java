package nl.huidnota.invoice.picture;

import nl.huidnota.invoice.pdf.Archive;
import nl.huidnota.invoice.pdf.Bytes;
import nl.huidnota.invoice.picture.PictureRefused.Reason;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A JPEG that stands in the document as it came, but for what cameras and programs write beside the picture: where it was
 * taken is nobody's business.
 */
record Jpeg(int width, int height, boolean grey, @SuppressWarnings("ArrayRecordComponent") byte[] file)
        implements Printable {
    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    /** A larger file is a photograph: it becomes pixels, averaged down to what the page can show. */
    private static final int LARGE = 60_000;

    static Printable read(byte[] file) throws PictureRefused {
        Bytes kept = new Bytes().put(0xFF).put(0xD8);
        int[] frame = frame(file, kept);
        if (frame[2] == 4) {
            throw new PictureRefused(Reason.CMYK);
        }
        var image = Raster.decoded(file, "jpeg");
        boolean usual = frame[2] == 3 || frame[2] == 1;
        if (!usual || kept.size() > LARGE) {
            return Raster.of(image);
        }
        return new Jpeg(frame[0], frame[1], frame[2] == 1, kept.toByteArray());
    }

    /** Copies the segments that make the picture; returns its width, height and number of colour components. */
    private static int[] frame(byte[] file, Bytes kept) throws PictureRefused {
        int[] frame = new int[3];
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            int length = 2 + (octet(file, at + 2) << 8 | octet(file, at + 3));
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (isFrame(marker)) {
                frame[0] = octet(file, at + 7) << 8 | octet(file, at + 8);
                frame[1] = octet(file, at + 5) << 8 | octet(file, at + 6);
                frame[2] = octet(file, at + 9);
            }
            if (marker == START_OF_SCAN) {
                copy(file, at, file.length, kept);
                return complete(frame);
            }
            if (isPicture(marker)) {
                copy(file, at, Math.min(file.length, at + length), kept);
            }
            at += length;
        }
        throw new PictureRefused(Reason.UNREADABLE);
    }

    private static int[] complete(int[] frame) throws PictureRefused {
        if (frame[0] == 0 || frame[1] == 0) {
            throw new PictureRefused(Reason.UNREADABLE);
        }
        return frame;
    }

    private static int octet(byte[] file, int at) throws PictureRefused {
        if (at >= file.length) {
            throw new PictureRefused(Reason.UNREADABLE);
        }
        return file[at] & 0xFF;
    }

    private static void copy(byte[] file, int from, int to, Bytes kept) {
        for (int i = from; i < to; i++) {
            kept.put(file[i]);
        }
    }

    /** Start of frame, baseline to arithmetic; C4, C8 and CC among them mean other things. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** All but comments and application data; JFIF (E0) and Adobe's note on colours (EE) tell how to read the samples. */
    private static boolean isPicture(int marker) {
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        return marker != COMMENT && (!application || marker == 0xE0 || marker == 0xEE);
    }

    @Override
    public int thousandthsWide() {
        return (int) ((long) width * 1000 / height);
    }

    @Override
    public COSStream embed(Archive archive) {
        COSStream image = archive.shared(file);
        image.setItem(COSName.FILTER, COSName.DCT_DECODE);
        Raster.describe(image, width, height, grey ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        return image;
    }
}

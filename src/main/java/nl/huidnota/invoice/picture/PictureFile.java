package nl.huidnota.invoice.picture;

import java.nio.charset.StandardCharsets;
import nl.huidnota.invoice.picture.PictureRefused.Reason;

/** Tells pictures apart by their first bytes; what a file is called says nothing. */
public final class PictureFile {
    private PictureFile() {}

    /**
     * Reads a PNG, JPEG or SVG.
     *
     * @throws PictureRefused when it can't be printed
     */
    public static Printable read(byte[] file) throws PictureRefused {
        if (starts(file, 0x89, 'P', 'N', 'G')) {
            return Raster.png(file);
        }
        if (starts(file, 0xFF, 0xD8, 0xFF)) {
            return Jpeg.read(file);
        }
        String head = new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8);
        if (head.replace("\ufeff", "").stripLeading().startsWith("<")) {
            return SvgDrawing.read(file);
        }
        throw new PictureRefused(Reason.KIND);
    }

    private static boolean starts(byte[] file, int... octets) {
        if (file.length < octets.length) {
            return false;
        }
        for (int i = 0; i < octets.length; i++) {
            if ((file[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }
}

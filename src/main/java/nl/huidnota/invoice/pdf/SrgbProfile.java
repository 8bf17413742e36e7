package nl.huidnota.invoice.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC version 4 profile of the sRGB colour space, built from the figures of IEC 61966-2-1 (primaries and white adapted
 * to D50 as ICC.1 asks). Made here because each Java brings a profile with other bytes, and under a kilobyte because
 * every document holds it.
 */
public final class SrgbProfile {
    private static final int HEADER_SIZE = 128;
    private static final int[] D50 = {0xF6D6, 0x10000, 0xD32D};
    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};
    /** Bradford adaptation from D65 to D50, row by row. */
    private static final int[] ADAPTATION = {0x10C42, 0x5DE, -0xCDB, 0x793, 0xFD90, -0x45F, -0x25E, 0x3DC, 0xC06E};
    /** ((x + 0.055) / 1.055) ^ 2.4 above 0.04045, x / 12.92 below: g, a, b, c, d of parametric curve type 3. */
    private static final int[] CURVE = {0x26666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B};

    private static final byte[] DEFLATED = Deflated.thorough(profile());

    private SrgbProfile() {}

    /** The profile, packed as a zlib stream. */
    public static byte[] deflated() {
        return DEFLATED;
    }

    static byte[] profile() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        tags.put("rTRC", curve());
        tags.put("gTRC", curve());
        tags.put("bTRC", curve());
        return assembled(tags);
    }

    private static byte[] assembled(Map<String, byte[]> tags) {
        int start = HEADER_SIZE + 4 + 12 * tags.size();
        int total = start + tags.values().stream().mapToInt(t -> t.length).sum();
        return written(out -> {
            header(out, total);
            out.writeInt(tags.size());
            int offset = start;
            for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
                out.writeBytes(tag.getKey());
                out.writeInt(offset);
                out.writeInt(tag.getValue().length);
                offset += tag.getValue().length;
            }
            for (byte[] tag : tags.values()) {
                out.write(tag);
            }
        });
    }

    private static void header(DataOutputStream out, int total) throws IOException {
        out.writeInt(total);
        out.writeInt(0);
        out.writeInt(0x04200000);
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        for (int value : D50) {
            out.writeInt(value);
        }
        out.write(new byte[48]);
    }

    private static byte[] text(String ascii) {
        return written(out -> {
            out.writeBytes("mluc");
            out.writeInt(0);
            out.writeInt(1);
            out.writeInt(12);
            out.writeBytes("enUS");
            out.writeInt(ascii.length() * 2);
            out.writeInt(28);
            out.write(ascii.getBytes(StandardCharsets.UTF_16BE));
            // tags start at multiples of four
            out.write(new byte[ascii.length() % 2 * 2]);
        });
    }

    private static byte[] numbers(String kind, int[] values) {
        return written(out -> {
            out.writeBytes(kind);
            out.writeInt(0);
            for (int value : values) {
                out.writeInt(value);
            }
        });
    }

    private static byte[] curve() {
        return written(out -> {
            out.writeBytes("para");
            out.writeInt(0);
            out.writeInt(3 << 16);
            for (int value : CURVE) {
                out.writeInt(value);
            }
        });
    }

    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            part.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

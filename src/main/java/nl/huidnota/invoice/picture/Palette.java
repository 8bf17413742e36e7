package nl.huidnota.invoice.picture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The few colours of a logo, and for each pixel which of them it has: a third of the samples, and packed a third smaller
 * still, for the same picture.
 *
 * @param colours red, green and blue of each, in the order in which they appear
 * @param pixels one octet each
 */
record Palette(
        @SuppressWarnings("ArrayRecordComponent") byte[] colours,
        @SuppressWarnings("ArrayRecordComponent") byte[] pixels) {
    private static final int MOST = 256;

    /** Null for more colours than an octet can count. */
    static @Nullable Palette of(byte[] samples) {
        Map<Integer, Integer> known = new LinkedHashMap<>();
        byte[] pixels = new byte[samples.length / 3];
        byte[] colours = new byte[MOST * 3];
        for (int i = 0; i < pixels.length; i++) {
            int colour = (samples[3 * i] & 0xFF) << 16 | (samples[3 * i + 1] & 0xFF) << 8 | samples[3 * i + 2] & 0xFF;
            Integer number = known.get(colour);
            if (number == null) {
                if (known.size() == MOST) {
                    return null;
                }
                number = known.size();
                known.put(colour, number);
                System.arraycopy(samples, 3 * i, colours, 3 * number, 3);
            }
            pixels[i] = number.byteValue();
        }
        return new Palette(Arrays.copyOf(colours, 3 * known.size()), pixels);
    }
}

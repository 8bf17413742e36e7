package nl.huidnota.invoice.picture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The few colours of a logo, and for each pixel which of them it has: a third of the samples, and packed still smaller, for
 * the same picture. Soft edges between two colours have hundreds of shades; those that differ by less than two in a hundred
 * share the one that is seen most, so that the colours themselves stay what they are.
 *
 * @param colours red, green and blue of each, in the order in which they appear
 * @param pixels one octet each
 */
record Palette(
        @SuppressWarnings("ArrayRecordComponent") byte[] colours,
        @SuppressWarnings("ArrayRecordComponent") byte[] pixels) {
    private static final int MOST = 256;
    /** A picture with more is a photograph. */
    private static final int MOST_SHADES = 16_384;

    private static final int EXACT = 0xFFFFFF;
    /** All but the two lowest bits of each colour. */
    private static final int NEARLY = 0xFCFCFC;

    /** Null for more colours than an octet can count. */
    static @Nullable Palette of(byte[] samples) {
        Map<Integer, Integer> shades = new LinkedHashMap<>();
        for (int at = 0; at < samples.length; at += 3) {
            shades.merge(colour(samples, at), 1, Integer::sum);
            if (shades.size() > MOST_SHADES) {
                return null;
            }
        }
        Palette exact = of(samples, shades, EXACT);
        return exact != null ? exact : of(samples, shades, NEARLY);
    }

    private static int colour(byte[] samples, int at) {
        return (samples[at] & 0xFF) << 16 | (samples[at + 1] & 0xFF) << 8 | samples[at + 2] & 0xFF;
    }

    private static @Nullable Palette of(byte[] samples, Map<Integer, Integer> shades, int mask) {
        Map<Integer, Integer> chosen = new LinkedHashMap<>();
        shades.forEach((shade, count) -> chosen.merge(
                shade & mask,
                shade,
                (one, other) -> shades.getOrDefault(one, 0) >= shades.getOrDefault(other, 0) ? one : other));
        if (chosen.size() > MOST) {
            return null;
        }
        byte[] colours = new byte[3 * chosen.size()];
        Map<Integer, Byte> numbers = new HashMap<>();
        chosen.forEach((cell, colour) -> {
            int number = numbers.size();
            numbers.put(cell, (byte) number);
            colours[3 * number] = (byte) (colour >> 16);
            colours[3 * number + 1] = (byte) (colour >> 8);
            colours[3 * number + 2] = colour.byteValue();
        });
        byte[] pixels = new byte[samples.length / 3];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = numbers.getOrDefault(colour(samples, 3 * i) & mask, (byte) 0);
        }
        return new Palette(colours, pixels);
    }
}

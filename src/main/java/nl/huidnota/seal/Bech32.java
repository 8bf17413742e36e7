package nl.huidnota.seal;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bech32 as in BIP 173, without its limit of 90 characters: five bits a letter, and a checksum that finds slips. */
final class Bech32 {
    private static final String LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int CHECKSUM = 6;

    private Bech32() {}

    /** The bytes in {@code text}; null when it is not such a text, or its prefix another one. */
    static byte @Nullable [] decode(String prefix, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean mixed = !text.equals(lower) && !text.equals(text.toUpperCase(Locale.ROOT));
        int data = prefix.length() + 1;
        if (mixed || !lower.startsWith(prefix + "1") || lower.length() < data + CHECKSUM) {
            return null;
        }
        int sum = 1;
        for (int i = 0; i < prefix.length(); i++) {
            sum = step(sum, prefix.charAt(i) >> 5);
        }
        sum = step(sum, 0);
        for (int i = 0; i < prefix.length(); i++) {
            sum = step(sum, prefix.charAt(i) & 31);
        }
        for (int i = data; i < lower.length(); i++) {
            int value = LETTERS.indexOf(lower.charAt(i));
            if (value < 0) {
                return null;
            }
            sum = step(sum, value);
        }
        return sum == 1 ? bytes(lower.substring(data, lower.length() - CHECKSUM)) : null;
    }

    private static int step(int sum, int value) {
        int top = sum >>> 25;
        int next = (sum & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            next ^= (top >> i & 1) == 1 ? GENERATOR[i] : 0;
        }
        return next;
    }

    /** Bits that are left over must be zero, and fewer than a letter's. */
    private static byte @Nullable [] bytes(String letters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int waiting = 0;
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            waiting = (waiting << 5 | LETTERS.indexOf(letters.charAt(i))) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.write(waiting >> bits);
            }
        }
        return bits < 5 && (waiting & (1 << bits) - 1) == 0 ? out.toByteArray() : null;
    }
}

package nl.huidnota.invoice.stamp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for bytes among bytes. */
final class Find {
    private Find() {}

    static boolean isAt(byte[] bytes, int at, byte[] wanted) {
        return at + wanted.length <= bytes.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    static boolean endsWith(byte[] bytes, String wanted) {
        byte[] end = wanted.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= end.length && isAt(bytes, bytes.length - end.length, end);
    }

    /**
     * Where a value starts.
     *
     * @param before what stands right before it
     */
    static int value(byte[] bytes, String before, byte[] value) {
        byte[] wanted = before.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at + wanted.length + value.length <= bytes.length; at++) {
            if (isAt(bytes, at, wanted) && isAt(bytes, at + wanted.length, value)) {
                return at + wanted.length;
            }
        }
        throw new IllegalStateException("no " + before + " with this value");
    }
}

package nl.huidnota.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells, over any number of chunks, whether bytes are UTF-8; counts zero bytes on the way. */
final class Utf8Check {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;

    private boolean valid = true;
    private boolean sawSequence;
    private long zeros;
    private int expected;
    private int lowest = 0x80;
    private int highest = 0xbf;

    void add(byte[] bytes, int length) {
        int i = 0;
        while (i < length) {
            if (expected == 0 && i + 8 <= length && isPlain((long) EIGHT_BYTES.get(bytes, i))) {
                i += 8;
            } else {
                add(bytes[i++] & 0xff);
            }
        }
    }

    /** Eight ASCII bytes, none of them zero: by far the most common case. */
    private static boolean isPlain(long eight) {
        return (eight & HIGH_BITS) == 0 && ((eight - ONES) & HIGH_BITS) == 0;
    }

    private void add(int b) {
        if (b == 0) {
            zeros++;
        }
        if (expected > 0) {
            continueSequence(b);
        } else if (b >= 0x80) {
            startSequence(b);
        }
    }

    private void continueSequence(int b) {
        if (b < lowest || b > highest) {
            valid = false;
            expected = 0;
        } else if (--expected == 0) {
            sawSequence = true;
        }
        lowest = 0x80;
        highest = 0xbf;
    }

    /** The bounds of the second byte keep out overlong forms, surrogates and what lies beyond U+10FFFF (RFC 3629). */
    private void startSequence(int b) {
        if (b < 0xc2 || b > 0xf4) {
            valid = false;
            return;
        }
        expected = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
        lowest = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
        highest = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
    }

    boolean isValid() {
        return valid && expected == 0;
    }

    /** At least one letter stood there in the way of UTF-8, whatever the rest was. */
    boolean sawSequence() {
        return sawSequence;
    }

    long zeros() {
        return zeros;
    }
}

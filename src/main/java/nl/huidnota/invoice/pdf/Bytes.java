package nl.huidnota.invoice.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Growable bytes with the number and string forms of PDF syntax. Not for sharing between threads. */
public final class Bytes {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private byte[] array;
    private int size;

    public Bytes() {
        this(4096);
    }

    /** @param capacity how many will come, about */
    public Bytes(int capacity) {
        array = new byte[Math.max(capacity, 16)];
    }

    public int size() {
        return size;
    }

    public Bytes put(int value) {
        if (size == array.length) {
            array = Arrays.copyOf(array, size * 2);
        }
        array[size++] = (byte) value;
        return this;
    }

    /** Appends text of which every character is ASCII. */
    @SuppressWarnings("deprecation") // the one copy of the low bytes that is not a loop in bytecode
    public Bytes ascii(String text) {
        int length = text.length();
        reserve(length);
        text.getBytes(0, length, array, size);
        size += length;
        return this;
    }

    public Bytes raw(byte[] bytes) {
        return raw(bytes, bytes.length);
    }

    public Bytes raw(byte[] bytes, int length) {
        return raw(bytes, 0, length);
    }

    public Bytes raw(byte[] bytes, int from, int length) {
        reserve(length);
        System.arraycopy(bytes, from, array, size, length);
        size += length;
        return this;
    }

    public Bytes raw(Bytes other) {
        return raw(other.array, other.size);
    }

    public Bytes number(int value) {
        if (value < 0) {
            put('-');
            return number(-value);
        }
        int digits = 1;
        for (int rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        reserve(digits);
        int at = size + digits;
        int rest = value;
        do {
            array[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        size += digits;
        return this;
    }

    /** A length in hundredths of a point, as points: 1250 becomes {@code 12.5}. */
    public Bytes hundredths(int value) {
        if (value < 0) {
            put('-');
            return hundredths(-value);
        }
        number(value / 100);
        int rest = value % 100;
        if (rest != 0) {
            put('.').put('0' + rest / 10);
            if (rest % 10 != 0) {
                put('0' + rest % 10);
            }
        }
        return this;
    }

    /** A text string object: a literal when it is plain ASCII, UTF-16 in hexadecimal otherwise. */
    public Bytes text(String text) {
        return isPlain(text) ? put('(').ascii(text).put(')') : utf16(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '(' || c == ')' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private Bytes utf16(String text) {
        ascii("<FEFF");
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex(b);
        }
        return put('>');
    }

    public Bytes hex(int octet) {
        return put(HEX[octet >> 4 & 15]).put(HEX[octet & 15]);
    }

    /** One octet inside a literal string, escaped where PDF syntax asks for it. */
    public Bytes literalOctet(int octet) {
        switch (octet) {
            case '(', ')', '\\' -> put('\\').put(octet);
            case '\r' -> put('\\').put('r');
            default -> put(octet);
        }
        return this;
    }

    byte[] array() {
        return array;
    }

    /** The text that these bytes are in ASCII. */
    public String toAscii() {
        return new String(array, 0, size, StandardCharsets.US_ASCII);
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(array, size);
    }

    private void reserve(int more) {
        if (size + more > array.length) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, size + more));
        }
    }
}

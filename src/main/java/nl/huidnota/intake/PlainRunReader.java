package nl.huidnota.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Letters of a charset whose first half is ASCII. Runs of ASCII are copied eight at a time and only the rest goes through
 * the decoder: the platform's own reader falls back to single bytes at the first accent in its buffer, which costs a
 * quarter of the whole reading.
 */
final class PlainRunReader extends Reader {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    /** Room for two of the longest sequences. */
    private static final int SLICE = 8;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final byte[] bytes = new byte[1 << 16];
    private final ByteBuffer buffer = ByteBuffer.wrap(bytes).limit(0);
    private boolean ended;
    private int pending = -1;

    /** @param decoder of UTF-8 or a one-byte charset, told what to do with broken bytes */
    PlainRunReader(InputStream in, CharsetDecoder decoder) {
        this.in = in;
        this.decoder = decoder;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (pending >= 0 && length > 0) {
            into[offset] = (char) pending;
            pending = -1;
            return 1;
        }
        return length < 2 ? readOne(into, offset, length) : readRun(into, offset, length);
    }

    /** A letter may take two places: the second one waits. */
    private int readOne(char[] into, int offset, int length) throws IOException {
        char[] two = new char[2];
        int count = length == 0 ? 0 : readRun(two, 0, 2);
        if (count > 0) {
            into[offset] = two[0];
            pending = count > 1 ? two[1] : -1;
        }
        return Math.min(count, 1);
    }

    private int readRun(char[] into, int offset, int length) throws IOException {
        int end = offset + length;
        int at = offset;
        while (at == offset) {
            if (!buffer.hasRemaining() && !fill()) {
                return -1;
            }
            while (end - at >= 2 && buffer.hasRemaining()) {
                int before = buffer.position();
                at = copyPlain(into, at, end);
                at = end - at >= 2 && buffer.hasRemaining() ? decode(into, at, end) : at;
                if (buffer.position() == before && !fill()) {
                    throw new IOException("bytes that do not end");
                }
            }
        }
        return at - offset;
    }

    /** Adds bytes to those that are left; false at the end of the input. */
    private boolean fill() throws IOException {
        buffer.compact();
        int count = in.read(bytes, buffer.position(), buffer.remaining());
        buffer.position(buffer.position() + Math.max(0, count)).flip();
        boolean endedBefore = ended;
        ended = count < 0;
        return !ended || (!endedBefore && buffer.hasRemaining());
    }

    private int copyPlain(char[] into, int start, int end) {
        int at = start;
        int from = buffer.position();
        int last = from + Math.min(end - start, buffer.remaining());
        while (last - from >= 8 && ((long) EIGHT_BYTES.get(bytes, from) & HIGH_BITS) == 0) {
            for (int i = 0; i < 8; i++) {
                into[at + i] = (char) bytes[from + i];
            }
            at += 8;
            from += 8;
        }
        while (from < last && bytes[from] >= 0) {
            into[at++] = (char) bytes[from++];
        }
        buffer.position(from);
        return at;
    }

    private int decode(char[] into, int at, int end) throws IOException {
        int limit = buffer.limit();
        buffer.limit(Math.min(limit, buffer.position() + SLICE));
        CharBuffer out = CharBuffer.wrap(into, at, end - at);
        CoderResult result = decoder.decode(buffer, out, ended && buffer.limit() == limit);
        buffer.limit(limit);
        if (result.isError()) {
            result.throwException();
        }
        return out.position();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

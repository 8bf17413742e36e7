package nl.huidnota.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;

/**
 * Writes what is put into it so that only the recipients can read it, with the standard {@code age} program or any
 * other of that format. Chunks of 64 KiB, each sealed under its number and whether it is the last: what was cut, swapped
 * or changed does not open. {@link #finish} it, or it cannot be opened at all.
 */
public final class SealedStream extends OutputStream {
    private static final int CHUNK = 64 * 1024;
    private static final int FILE_KEY = 16;
    private static final int NONCE = 16;

    private final OutputStream out;
    private final byte[] key;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private long number;

    /**
     * Begins with the head of the file.
     *
     * @param out gets the sealed bytes; it is not closed here
     * @param recipients at least one
     */
    public SealedStream(OutputStream out, List<Recipient> recipients) throws IOException {
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("nobody could open it");
        }
        this.out = out;
        SecureRandom random = new SecureRandom();
        byte[] fileKey = new byte[FILE_KEY];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(fileKey);
        random.nextBytes(nonce);
        try {
            out.write(Header.of(fileKey, recipients));
            out.write(nonce);
            key = Keys.derived(fileKey, nonce, "payload");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has these ciphers", e);
        }
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            if (filled == CHUNK) {
                seal(false); // only now is it known not to be the last
            }
            int count = Math.min(left, CHUNK - filled);
            System.arraycopy(bytes, at, chunk, filled, count);
            filled += count;
            at += count;
            left -= count;
        }
    }

    /** Seals what is left as the last chunk. */
    public void finish() throws IOException {
        seal(true);
        out.flush();
    }

    private void seal(boolean last) throws IOException {
        byte[] nonce = ByteBuffer.allocate(12)
                .putLong(3, number)
                .put(11, (byte) (last ? 1 : 0))
                .array();
        try {
            out.write(Keys.encrypted(key, nonce, chunk, filled));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has these ciphers", e);
        }
        number++;
        filled = 0;
    }
}

package nl.huidnota.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How the journal's rows hang together: each row's hash is made of the one before and of its own content, of which the
 * payload takes part by its hash only, so that it can be purged.
 */
final class Chain {
    static final byte[] START = new byte[32];
    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest = sha256();
    private ByteBuffer buffer = ByteBuffer.allocate(256);

    /** A journal row without its hash. */
    record Link(long seq, long at, String kind, String key, byte[] payloadHash) {}

    byte[] hash(byte[] previous, Link link) {
        byte[] kind = link.kind.getBytes(StandardCharsets.UTF_8);
        byte[] key = link.key.getBytes(StandardCharsets.UTF_8);
        int size = 32 + 8 + 8 + 4 + kind.length + 4 + key.length + 32;
        if (buffer.capacity() < size) {
            buffer = ByteBuffer.allocate(size * 2);
        }
        buffer.clear();
        buffer.put(previous).putLong(link.seq).putLong(link.at);
        // lengths, so that no two rows read the same
        buffer.putInt(kind.length).put(kind).putInt(key.length).put(key).put(link.payloadHash);
        digest.update(buffer.array(), 0, buffer.position());
        return digest.digest();
    }

    byte[] payloadHash(String payload) {
        return digest.digest(payload.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(byte[] hash) {
        return HEX.formatHex(hash);
    }
}

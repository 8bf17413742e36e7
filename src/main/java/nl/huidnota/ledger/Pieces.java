package nl.huidnota.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import nl.huidnota.domain.EnvironmentRefused;

/** Writes a long content into the books in pieces, hashing it on the way. */
final class Pieces extends OutputStream {
    private static final int PIECE = 1 << 18;

    private final Store store;
    private final long seq;
    private final PreparedStatement insert;
    private final MessageDigest digest = Chain.sha256();
    private final byte[] buffer = new byte[PIECE];
    private int filled;
    private long piece;
    private long size;

    /** A failure of the database, carried through {@link OutputStream}. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        final transient EnvironmentRefused refusal;

        Refused(EnvironmentRefused refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }

    Pieces(Store store, long seq) throws EnvironmentRefused {
        this.store = store;
        this.seq = seq;
        this.insert = store.attempt(
                () -> store.connection.prepareStatement("INSERT INTO contents(seq, piece, content) VALUES (?, ?, ?)"));
    }

    /** The refusal within a failure that no content threw itself. */
    static EnvironmentRefused refusedIn(IOException failure) {
        if (failure instanceof Refused refused) {
            return refused.refusal;
        }
        throw new IllegalStateException("writing bytes at hand failed", failure);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            int step = Math.min(left, PIECE - filled);
            System.arraycopy(bytes, at, buffer, filled, step);
            filled += step;
            at += step;
            left -= step;
            if (filled == PIECE) {
                send();
            }
        }
    }

    private void send() throws IOException {
        digest.update(buffer, 0, filled);
        size += filled;
        try {
            insert.setLong(1, seq);
            insert.setLong(2, piece++);
            insert.setBytes(3, Arrays.copyOf(buffer, filled));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new Refused(store.refused(e));
        }
        filled = 0;
    }

    /** Sends the last piece; an empty content has none. */
    void finish() throws IOException {
        if (filled > 0) {
            send();
        }
    }

    long size() {
        return size;
    }

    /** Once, after {@link #finish}. */
    String sha256() {
        return Chain.hex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        try {
            insert.close();
        } catch (SQLException e) {
            throw new Refused(store.refused(e));
        }
    }
}

package nl.huidnota.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;
import nl.huidnota.domain.EnvironmentRefused;

/** A long content on its way into the books: hashed, deflated, cut into pieces. */
final class Pieces extends OutputStream {
    private static final int PIECE = 1 << 18;

    private final MessageDigest digest = Chain.sha256();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final Sink sink;
    private final DeflaterOutputStream out;
    private long size;

    /** A failure of the database, carried through {@link OutputStream}. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        final transient EnvironmentRefused refusal;

        Refused(EnvironmentRefused refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }

    /** What was kept: plain size in bytes, and SHA-256 of the plain content. */
    record Kept(long size, String sha256) {}

    private Pieces(Store store, long seq) throws EnvironmentRefused {
        sink = new Sink(store, seq);
        out = new DeflaterOutputStream(sink, deflater, 1 << 16);
    }

    /**
     * Keeps a content under a place in the journal.
     *
     * @throws IOException what {@code content} throws of itself
     */
    static Kept keep(Store store, long seq, Content content) throws EnvironmentRefused, IOException {
        try (Pieces pieces = new Pieces(store, seq)) {
            content.writeTo(pieces);
            return pieces.finish();
        } catch (Refused e) {
            throw e.refusal;
        }
    }

    /**
     * Writes a kept content to {@code out}.
     *
     * @return false when there is none, or none any more
     * @throws IOException what {@code out} throws, or that the content is damaged
     */
    static boolean copy(Store store, long seq, OutputStream out) throws EnvironmentRefused, IOException {
        boolean[] any = {false};
        InflaterOutputStream inflated = new InflaterOutputStream(out);
        try {
            store.each("SELECT content FROM contents WHERE seq = ? ORDER BY piece", List.of(seq), row -> {
                any[0] = true;
                write(row.getBytes(1), inflated);
            });
            inflated.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return any[0];
    }

    private static void write(byte[] piece, OutputStream out) {
        try {
            out.write(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        size += length;
        out.write(bytes, from, length);
    }

    private Kept finish() throws IOException {
        out.finish();
        sink.send();
        return new Kept(size, Chain.hex(digest.digest()));
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        sink.close();
    }

    /** Cuts and inserts. */
    private static final class Sink extends OutputStream {
        private final Store store;
        private final long seq;
        private final PreparedStatement insert;
        private final byte[] buffer = new byte[PIECE];
        private int filled;
        private long piece;

        Sink(Store store, long seq) throws EnvironmentRefused {
            this.store = store;
            this.seq = seq;
            this.insert = store.attempt(() ->
                    store.connection.prepareStatement("INSERT INTO contents(seq, piece, content) VALUES (?, ?, ?)"));
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

        void send() throws IOException {
            if (filled == 0) {
                return;
            }
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

        @Override
        public void close() throws IOException {
            try {
                insert.close();
            } catch (SQLException e) {
                throw new Refused(store.refused(e));
            }
        }
    }
}

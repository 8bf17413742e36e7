package nl.huidnota.invoice.stamp;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import nl.huidnota.invoice.pdf.Bytes;
import org.jspecify.annotations.Nullable;

/** The stamps of one renderer, by the shape of the documents that they print. Safe for use by several threads. */
public final class Stamps {
    /** A month has few shapes; each takes some 35 kB. */
    private static final int MOST = 64;

    private final int most;
    private final ConcurrentHashMap<Shape, Stamp> stamps = new ConcurrentHashMap<>();

    public Stamps() {
        this(MOST);
    }

    /** @param most how many stamps to remember; with 0 every document goes through PDFBox */
    public Stamps(int most) {
        this.most = most;
    }

    /** All that decides where a document's values stand, as bytes. */
    public static final class Shape {
        private final byte[] trace;
        private final int hash;

        public Shape(Bytes trace) {
            this.trace = trace.toByteArray();
            this.hash = Arrays.hashCode(this.trace);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shape shape && Arrays.equals(trace, shape.trace);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    public @Nullable Stamp of(Shape shape) {
        return stamps.get(shape);
    }

    /** Remembers a stamp while there is room: which ones are kept changes how fast a document is made, never its bytes. */
    public void keep(Shape shape, Stamp stamp) {
        if (stamps.size() < most) {
            stamps.put(shape, stamp);
        }
    }
}

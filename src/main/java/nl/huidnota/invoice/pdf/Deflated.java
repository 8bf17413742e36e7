package nl.huidnota.invoice.pdf;

import java.util.zip.Deflater;

/** Zlib streams. One place, so that every stream of a document is packed the same way. */
public final class Deflated {
    /** The level at which a month's text packs almost as small as at the highest, in a quarter of the time. */
    private static final int QUICK = 1;

    private static final int THOROUGH = 9;
    private static final ThreadLocal<Deflater> QUICK_ONES = ThreadLocal.withInitial(() -> new Deflater(QUICK));

    private Deflated() {}

    /** For content that differs in every document. */
    public static byte[] quick(Bytes content) {
        return run(QUICK_ONES.get(), content.array(), content.size());
    }

    /** For content that differs in every document. */
    public static byte[] quick(byte[] content) {
        return run(QUICK_ONES.get(), content, content.length);
    }

    /** For content that is packed once and used in many documents. */
    public static byte[] thorough(byte[] bytes) {
        Deflater deflater = new Deflater(THOROUGH);
        try {
            return run(deflater, bytes, bytes.length);
        } finally {
            deflater.end();
        }
    }

    private static byte[] run(Deflater deflater, byte[] bytes, int length) {
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        Bytes out = new Bytes();
        byte[] part = new byte[8192];
        while (!deflater.finished()) {
            out.raw(part, deflater.deflate(part));
        }
        return out.toByteArray();
    }
}

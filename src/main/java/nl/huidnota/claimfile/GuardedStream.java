package nl.huidnota.claimfile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huidnota.claimfile.XmlRefusedException.Reason;

/**
 * The bytes of a message on their way to a parser: UTF-8 only, not more than the portal takes, and no comment, tag or
 * text so long that a parser would choke on it, as parsers keep each of these whole in memory.
 */
final class GuardedStream extends FilterInputStream {
    /** The portal's limit for an unpacked file. */
    static final long MAX_BYTES = 300L << 20;
    /** Between two {@code <}; the longest text of the schemas is a spreadsheet's longest cell, 32 767 characters. */
    private static final int MAX_STRETCH = 1 << 17;

    private static final int MAX_COMMENT = 1 << 12;
    /** The two dashes that open a comment do not also close it. */
    private static final int SHORTEST_OPENING = 2;

    private static final int PROLOG = 200;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    /** XML 1.1 lets control characters through. */
    private static final Pattern VERSION = Pattern.compile("^<\\?xml\\s+version\\s*=\\s*[\"'](?!1\\.0[\"'])");

    private final String name;
    private final byte[] single = new byte[1];
    private long total;
    private int stretch;
    private int declaration;
    private byte closer;
    private State state = State.TEXT;

    /** Where in {@code <!-- -->} or {@code <![CDATA[ ]]>} a byte stands. */
    private enum State {
        TEXT,
        OPENED,
        DECLARED,
        INSIDE,
        CLOSER,
        CLOSERS
    }

    private GuardedStream(String name, InputStream in) {
        super(in);
        this.name = name;
    }

    /** @throws XmlRefusedException when the first bytes are not those of a UTF-8 file */
    static GuardedStream open(XmlSource source) throws IOException, XmlRefusedException {
        InputStream in = new java.io.BufferedInputStream(source.opening().open(), 1 << 16);
        try {
            in.mark(PROLOG);
            byte[] start = in.readNBytes(PROLOG);
            in.reset();
            requireUtf8(source.name(), start);
            return new GuardedStream(source.name(), in);
        } catch (XmlRefusedException | IOException e) {
            in.close();
            throw e;
        }
    }

    private static void requireUtf8(String name, byte[] start) throws XmlRefusedException {
        boolean marked =
                start.length >= 3 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf;
        String text = new String(start, marked ? 3 : 0, start.length - (marked ? 3 : 0), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(text);
        boolean declaresOther = encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8");
        boolean otherVersion = VERSION.matcher(text).find();
        boolean startsOther = !text.isEmpty() && text.charAt(0) >= 0x80;
        if (otherVersion) {
            throw new XmlRefusedException(name, 1, Reason.NOT_WELL_FORMED, Map.of());
        }
        if (declaresOther || startsOther || text.indexOf('\0') >= 0) {
            throw new XmlRefusedException(name, 1, Reason.NOT_UTF8, Map.of());
        }
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        if (count > 0) {
            total += count;
            requireSize(name, total);
            watch(into, from, from + count);
        }
        return count;
    }

    static void requireSize(String name, long bytes) throws Stop {
        if (bytes > MAX_BYTES) {
            throw new Stop(name, Reason.TOO_LARGE);
        }
    }

    private void watch(byte[] bytes, int from, int to) throws Stop {
        int i = from;
        while (i < to) {
            if (state == State.TEXT) {
                i = afterNextTag(bytes, i, to);
            } else {
                state = next(bytes[i++]);
            }
        }
    }

    /** Nearly all bytes pass here, so this loop is kept tight. */
    private int afterNextTag(byte[] bytes, int from, int to) throws Stop {
        int i = from;
        while (i < to && bytes[i] != '<') {
            i++;
        }
        stretch += i - from;
        if (stretch > MAX_STRETCH) {
            throw new Stop(name, Reason.TOO_LONG);
        }
        if (i == to) {
            return to;
        }
        state = State.OPENED;
        stretch = 0;
        return i + 1;
    }

    /** Comments and CDATA end at their own closer and may hold {@code <}. */
    private State next(byte b) throws Stop {
        if (state == State.OPENED) {
            declaration = 0;
            return b == '!' ? State.DECLARED : State.TEXT;
        }
        if (++declaration > MAX_COMMENT) {
            throw new Stop(name, Reason.TOO_LONG);
        }
        if (state == State.DECLARED) {
            // a DOCTYPE has no closer: the parser refuses it
            closer = b == '-' ? (byte) '-' : b == '[' ? (byte) ']' : 0;
            return State.INSIDE;
        }
        if (b == closer && declaration > SHORTEST_OPENING) {
            return state == State.INSIDE ? State.CLOSER : State.CLOSERS;
        }
        return b == '>' && state == State.CLOSERS ? State.TEXT : State.INSIDE;
    }

    /** Travels through the parser, which lets nothing but an IOException pass. */
    static final class Stop extends IOException {
        private static final long serialVersionUID = 1L;
        private final String file;
        private final Reason reason;

        Stop(String file, Reason reason) {
            super(reason.key());
            this.file = file;
            this.reason = reason;
        }

        XmlRefusedException refusal(int line) {
            return new XmlRefusedException(file, line, reason, Map.of());
        }
    }
}

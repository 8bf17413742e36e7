package nl.huidnota.claimfile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Writes elements and text as UTF-8, one leaf element a line, so that a line number in a finding leads somewhere. Knows
 * one namespace, the default one, and no attributes: a claim message has none. Text that XML cannot hold is refused
 * instead of being replaced in silence.
 *
 * <p>Why not the JDK's writer: it cannot indent, lets control characters through, and takes more than twice the time.
 * Letters go into bytes as they come, without a text in between: nearly all are ASCII.
 */
final class LineXmlWriter {
    private static final int FLUSH_AT = 1 << 15;
    /** UTF-8 takes three bytes for a char, or four for two; an escape takes five. */
    private static final int LONGEST_CHAR = 5;

    private final OutputStream out;
    private final String namespace;
    private final Deque<String> open = new ArrayDeque<>();
    private byte[] buffer = new byte[FLUSH_AT + 4096];
    private int size;

    /** @param namespace declared on the root as the default namespace */
    LineXmlWriter(OutputStream out, String namespace) {
        this.out = out;
        this.namespace = namespace;
        markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** An element that holds others. */
    void open(String name) {
        startTag(name);
        open.push(name);
    }

    void close() throws IOException {
        String name = open.pop();
        newLine();
        endTag(name);
        if (size >= FLUSH_AT) {
            drain();
        }
    }

    /** An element that holds text. */
    void leaf(String name, String text) {
        startTag(name);
        text(text);
        endTag(name);
    }

    /** Nothing comes behind this. */
    void end() throws IOException {
        markup("\n");
        drain();
        out.flush();
    }

    private void startTag(String name) {
        newLine();
        markup("<");
        markup(name);
        if (open.isEmpty()) {
            markup(" xmlns=\"" + namespace + "\"");
        }
        markup(">");
    }

    private void endTag(String name) {
        markup("</");
        markup(name);
        markup(">");
    }

    private void text(String text) {
        int length = text.length();
        reserve(length * LONGEST_CHAR);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f && c != '<' && c != '>' && c != '&') {
                buffer[size++] = (byte) c;
            } else {
                i += special(text, i);
            }
        }
    }

    /** How many chars more than one it took. */
    private int special(String text, int at) {
        switch (text.charAt(at)) {
            case '<' -> markup("&lt;");
            case '>' -> markup("&gt;");
            case '&' -> markup("&amp;");
            default -> {
                int codePoint = text.codePointAt(at);
                requireWritable(codePoint);
                encode(codePoint);
                return Character.charCount(codePoint) - 1;
            }
        }
        return 0;
    }

    private static void requireWritable(int codePoint) {
        boolean surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
        if (codePoint < ' ' || codePoint == 0x7f || surrogate || codePoint == 0xfffe || codePoint == 0xffff) {
            throw new IllegalArgumentException("no XML text: U+" + Integer.toHexString(codePoint));
        }
    }

    /** UTF-8, of what is not ASCII: a leading byte that tells the number of bytes, then six bits a byte. */
    private void encode(int codePoint) {
        int following = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
        int lead = 0xff80 >> following & 0xff;
        buffer[size++] = (byte) (lead | codePoint >> 6 * following);
        for (int i = following - 1; i >= 0; i--) {
            buffer[size++] = (byte) (0x80 | codePoint >> 6 * i & 0x3f);
        }
    }

    private void newLine() {
        int indent = 2 * open.size();
        reserve(indent + 1);
        buffer[size++] = '\n';
        Arrays.fill(buffer, size, size + indent, (byte) ' ');
        size += indent;
    }

    /** ASCII, written as it is. */
    @SuppressWarnings("deprecation") // the one copy of the low bytes that is not a loop in bytecode
    private void markup(String ascii) {
        int length = ascii.length();
        reserve(length);
        ascii.getBytes(0, length, buffer, size);
        size += length;
    }

    private void reserve(int bytes) {
        if (size + bytes > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + bytes));
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}

package nl.huidnota.claimfile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements and text as UTF-8, one leaf element a line, so that a line number in a finding leads somewhere. Knows
 * one namespace, the default one, and no attributes: a claim message has none. Text that XML cannot hold is refused
 * instead of being replaced in silence.
 *
 * <p>Why not the JDK's writer: it cannot indent, lets control characters through, and takes more than twice the time.
 * Letters go into bytes as they come, without a text in between: nearly all are ASCII.
 */
final class LineXmlWriter extends ElementsOnlyWriter {
    private static final int FLUSH_AT = 1 << 15;
    /** UTF-8 takes three bytes for a char, or four for two; an escape takes five. */
    private static final int LONGEST_CHAR = 5;

    private final OutputStream out;
    private final Deque<String> open = new ArrayDeque<>();
    private byte[] buffer = new byte[FLUSH_AT + 4096];
    private int size;
    /** The start tag's {@code >} is still to be written. */
    private boolean inStartTag;
    /** The current element holds text or nothing: its end tag stays on the line. */
    private boolean leaf;

    /** @param namespace declared on the root as the default namespace */
    LineXmlWriter(OutputStream out, String namespace) {
        super(namespace);
        this.out = out;
    }

    @Override
    public void writeStartDocument(@Nullable String encoding, @Nullable String version) {
        markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    @Override
    public void writeStartElement(String prefix, String name, String namespace) {
        requireOurs(namespace);
        closeStartTag();
        newLine();
        markup("<");
        markup(name);
        if (open.isEmpty()) {
            markup(" xmlns=\"" + namespace() + "\"");
        }
        open.push(name);
        inStartTag = true;
        leaf = true;
    }

    @Override
    public void writeEndElement() throws XMLStreamException {
        closeStartTag();
        String name = open.pop();
        if (!leaf) {
            newLine();
        }
        markup("</");
        markup(name);
        markup(">");
        leaf = false;
        if (size >= FLUSH_AT) {
            drain();
        }
    }

    @Override
    public void writeCharacters(String text) {
        writeCharacters(text.toCharArray(), 0, text.length());
    }

    @Override
    public void writeCharacters(char[] text, int start, int length) {
        closeStartTag();
        reserve(length * LONGEST_CHAR);
        for (int i = start; i < start + length; i++) {
            char c = text[i];
            if (c >= ' ' && c < 0x7f && c != '<' && c != '>' && c != '&') {
                buffer[size++] = (byte) c;
            } else {
                i += writeSpecial(text, i, start + length);
            }
        }
    }

    /** How many chars more than one it took. */
    private int writeSpecial(char[] text, int at, int end) {
        switch (text[at]) {
            case '<' -> markup("&lt;");
            case '>' -> markup("&gt;");
            case '&' -> markup("&amp;");
            default -> {
                int codePoint = Character.codePointAt(text, at, end);
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

    private void closeStartTag() {
        if (inStartTag) {
            markup(">");
            inStartTag = false;
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
    private void markup(String ascii) {
        int length = ascii.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            buffer[size + i] = (byte) ascii.charAt(i);
        }
        size += length;
    }

    private void reserve(int bytes) {
        if (size + bytes > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + bytes));
        }
    }

    @Override
    public void writeEndDocument() throws XMLStreamException {
        markup("\n");
        flush();
    }

    @Override
    public void flush() throws XMLStreamException {
        drain();
        try {
            out.flush();
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    private void drain() throws XMLStreamException {
        try {
            out.write(buffer, 0, size);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
        size = 0;
    }
}

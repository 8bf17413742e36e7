package nl.huidnota.claimfile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements and text as UTF-8, one leaf element a line, so that a line number in a finding leads somewhere. Knows
 * one namespace, the default one, and no attributes: a claim message has none. Text that XML cannot hold is refused
 * instead of being replaced in silence.
 *
 * <p>Why not the JDK's writer: it cannot indent, lets control characters through, and takes more than twice the time.
 */
final class LineXmlWriter extends ElementsOnlyWriter {
    private static final int FLUSH_AT = 1 << 15;
    private static final String SPACES = " ".repeat(64);

    private final OutputStream out;
    private final StringBuilder buffer = new StringBuilder(FLUSH_AT + 4096);
    private final Deque<String> open = new ArrayDeque<>();
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
        buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    @Override
    public void writeStartElement(String prefix, String name, String namespace) {
        requireOurs(namespace);
        closeStartTag();
        newLine();
        buffer.append('<').append(name);
        if (open.isEmpty()) {
            buffer.append(" xmlns=\"").append(namespace()).append('"');
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
        buffer.append("</").append(name).append('>');
        leaf = false;
        if (buffer.length() >= FLUSH_AT) {
            drain();
        }
    }

    @Override
    public void writeCharacters(String text) {
        closeStartTag();
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f && c != '<' && c != '>' && c != '&') {
                continue;
            }
            buffer.append(text, plain, i);
            i = writeSpecial(text, i);
            plain = i + 1;
        }
        buffer.append(text, plain, text.length());
    }

    private int writeSpecial(String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '<' -> buffer.append("&lt;");
            case '>' -> buffer.append("&gt;");
            case '&' -> buffer.append("&amp;");
            default -> {
                int codePoint = text.codePointAt(at);
                requireWritable(codePoint);
                buffer.appendCodePoint(codePoint);
                return at + Character.charCount(codePoint) - 1;
            }
        }
        return at;
    }

    private static void requireWritable(int codePoint) {
        boolean surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
        if (codePoint < ' ' || codePoint == 0x7f || surrogate || codePoint == 0xfffe || codePoint == 0xffff) {
            throw new IllegalArgumentException("no XML text: U+" + Integer.toHexString(codePoint));
        }
    }

    private void closeStartTag() {
        if (inStartTag) {
            buffer.append('>');
            inStartTag = false;
        }
    }

    private void newLine() {
        buffer.append('\n').append(SPACES, 0, Math.min(SPACES.length(), 2 * open.size()));
    }

    @Override
    public void writeEndDocument() throws XMLStreamException {
        buffer.append('\n');
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

    /** Only between elements: never splits a surrogate pair. */
    private void drain() throws XMLStreamException {
        try {
            out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
        buffer.setLength(0);
    }
}

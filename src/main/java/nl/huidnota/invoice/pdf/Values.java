package nl.huidnota.invoice.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** What differs between two documents of one shape, in the syntax in which it stands in a file. {@link Places} says where. */
public final class Values {
    private final List<byte[]> values = new ArrayList<>();

    /** A stream's bytes, and how many they are. */
    public Values stream(byte[] bytes) {
        number(bytes.length);
        values.add(bytes);
        return this;
    }

    public Values number(int number) {
        return syntax(Integer.toString(number));
    }

    /** A text string, in PDFBox's own spelling. */
    public Values text(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 2);
        try {
            COSWriter.writeString(new COSString(text), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        values.add(out.toByteArray());
        return this;
    }

    /** Anything that is written in ASCII. */
    public Values syntax(String syntax) {
        values.add(syntax.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    public int count() {
        return values.size();
    }

    public byte[] get(int index) {
        return values.get(index);
    }
}

package nl.huidnota.invoice.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Short ways to make PDFBox's basic objects. */
public final class Cos {
    private Cos() {}

    public static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    /** A dictionary with a /Type. */
    public static COSDictionary typed(COSName type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        return dictionary;
    }

    /** A dictionary that is written where it stands instead of as an object of its own. */
    public static COSDictionary inline() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    public static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }

    /** A length in hundredths of a point, as points. */
    public static COSNumber points(int hundredths) {
        if (hundredths % 100 == 0) {
            return COSInteger.get(hundredths / 100);
        }
        return new COSFloat(hundredths / 100f);
    }

    public static COSString text(String text) {
        return new COSString(text);
    }

    /** A stream of bytes that stand in the file as they are; {@code deflated} says that they were packed. */
    public static COSStream stream(PDDocument document, byte[] bytes, boolean deflated) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (deflated) {
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        }
        return stream;
    }
}

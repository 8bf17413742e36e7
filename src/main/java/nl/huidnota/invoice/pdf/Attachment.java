package nl.huidnota.invoice.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A file inside the document, for machines.
 *
 * @param name a plain file name in ASCII
 * @param standard the message standard that the content follows
 * @param description what people see beside the name
 * @param content its bytes
 */
public record Attachment(String name, String standard, String description, byte[] content) {

    private byte[] packed() {
        return Deflated.quick(content);
    }

    void addTo(Values values, String pdfDate) {
        values.stream(packed()).number(content.length).text(pdfDate);
    }

    /** The file specification, with the embedded file in it. */
    COSDictionary specification(PDDocument document, String pdfDate, Places places) {
        COSStream stream = Cos.stream(document, packed(), true);
        places.stream(stream);
        places.entry(stream, "Size", "ModDate");
        stream.setItem(COSName.TYPE, Cos.name("EmbeddedFile"));
        stream.setItem(COSName.SUBTYPE, Cos.name("text/xml"));
        COSDictionary parameters = Cos.inline();
        parameters.setInt(COSName.SIZE, content.length);
        parameters.setString(COSName.MOD_DATE, pdfDate);
        stream.setItem(COSName.PARAMS, parameters);
        COSDictionary embedded = Cos.inline();
        embedded.setItem(COSName.F, stream);
        embedded.setItem(COSName.UF, stream);
        COSDictionary specification = Cos.typed(COSName.FILESPEC);
        specification.setString(COSName.F, name);
        specification.setString(COSName.UF, name);
        specification.setString(COSName.DESC, description);
        specification.setItem(COSName.AF_RELATIONSHIP, Cos.name("Data"));
        specification.setItem(COSName.EF, embedded);
        return specification;
    }
}

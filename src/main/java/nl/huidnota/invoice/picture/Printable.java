package nl.huidnota.invoice.picture;

import nl.huidnota.invoice.pdf.Archive;
import org.apache.pdfbox.cos.COSStream;

/** A picture ready to be placed; drawn, it fills the unit square. */
public interface Printable {
    /** Width over height, in thousandths. */
    int thousandthsWide();

    /** The picture as an object of this document. */
    COSStream embed(Archive archive);
}

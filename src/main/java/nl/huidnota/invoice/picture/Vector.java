package nl.huidnota.invoice.picture;

import nl.huidnota.invoice.pdf.Archive;
import nl.huidnota.invoice.pdf.Cos;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A drawing as a form of PDF: sharp at any size. */
record Vector(double width, double height, @SuppressWarnings("ArrayRecordComponent") byte[] packed)
        implements Printable {
    @Override
    public int thousandthsWide() {
        return (int) Math.round(width * 1000 / height);
    }

    @Override
    public COSStream embed(Archive archive) {
        COSStream form = archive.shared(packed);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, numbers(0, 0, width, height));
        form.setItem(COSName.MATRIX, numbers(1 / width, 0, 0, 1 / height, 0, 0));
        form.setItem(COSName.RESOURCES, new COSDictionary());
        return form;
    }

    private static COSArray numbers(double... values) {
        COSArray array = Cos.array();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }
}

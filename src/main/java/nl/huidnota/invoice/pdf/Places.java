package nl.huidnota.invoice.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;

/** Where the {@link Values} of a document stand among PDFBox's objects, in the same order. */
public final class Places {
    private static final String STREAM = "stream\r\n";

    private final List<Place> places = new ArrayList<>();

    /** @param before what stands right before the value in the object's syntax */
    public record Place(COSBase owner, String before) {
        /** The number that the object was saved under. */
        public int number() {
            return Math.toIntExact(owner.getKey().getNumber());
        }
    }

    /** The length and the bytes of a stream. */
    public void stream(COSBase owner) {
        entry(owner, "Length");
        places.add(new Place(owner, STREAM));
    }

    /** The values of these keys in a dictionary, or in one written inside it. */
    public void entry(COSBase owner, String... keys) {
        for (String key : keys) {
            places.add(new Place(owner, '/' + key + ' '));
        }
    }

    public int count() {
        return places.size();
    }

    public Place get(int index) {
        return places.get(index);
    }
}

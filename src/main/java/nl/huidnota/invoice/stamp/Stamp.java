package nl.huidnota.invoice.stamp;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.invoice.pdf.Bytes;
import nl.huidnota.invoice.pdf.Deflated;
import nl.huidnota.invoice.pdf.Places;
import nl.huidnota.invoice.pdf.Values;

/**
 * A finished file with gaps for what differs in the next document of the same shape. Cut from PDFBox's own output, so that
 * it follows whatever that becomes: fonts, colour profile, pages and structure tree stand ready at the front, packed; the
 * objects with values come behind them. Every document is printed by a stamp, its first of a shape too, so that the two
 * ways cannot give different bytes. Immutable.
 */
public final class Stamp {
    private static final String END_OF_STREAM = "\nendstream\nendobj\n";

    /** What no value changes: ready to copy. */
    private final byte[] fixed;

    private final byte[] fixedHash;
    private final CrossReference references;
    private final List<Form> forms;
    private final byte[] trailer;
    private final int size;

    private Stamp(PlainFile file, Bytes fixed, CrossReference references, List<Form> forms, int size) {
        this.fixed = fixed.toByteArray();
        this.fixedHash = sha256().digest(this.fixed);
        this.references = references;
        this.forms = forms;
        this.size = size;
        this.trailer = new Bytes()
                .ascii("<</Type/XRef/Size ")
                .number(size)
                .ascii("/W")
                .ascii(CrossReference.WIDTHS)
                .ascii("/Root ")
                .number(file.root())
                .ascii(" 0 R/Info ")
                .number(file.information())
                .ascii(" 0 R/Length ")
                .number(references.length())
                .toByteArray();
    }

    /**
     * Cuts a stamp.
     *
     * @param saved by PDFBox without compression
     * @param places of the values in it
     */
    public static Stamp cut(byte[] saved, Places places, Values values) {
        if (places.count() != values.count()) {
            throw new IllegalStateException(places.count() + " places for " + values.count() + " values");
        }
        PlainFile file = new PlainFile(saved);
        Map<Integer, TreeMap<Integer, Integer>> gaps = gaps(file, places, values);
        int packed = file.size();
        int size = packed + 2;
        CrossReference references = new CrossReference(size);
        ObjectStream small = new ObjectStream(packed);
        List<Form> forms = new ArrayList<>();
        Bytes fixed = new Bytes()
                .ascii("%PDF-1.7\n%")
                .put(0xE2)
                .put(0xE3)
                .put(0xCF)
                .put(0xD3)
                .put('\n');
        for (int number : file.numbers()) {
            byte[] object = file.object(number);
            if (gaps.containsKey(number)) {
                forms.add(new Form(number, object, gaps.get(number), values));
            } else if (number == file.root() || Find.endsWith(object, "endstream\nendobj\n")) {
                references.at(number, fixed.size());
                fixed.raw(object);
            } else {
                small.add(number, object, references);
            }
        }
        references.at(packed, fixed.size());
        small.write(fixed);
        return new Stamp(file, fixed, references, forms, size);
    }

    private static Map<Integer, TreeMap<Integer, Integer>> gaps(PlainFile file, Places places, Values values) {
        Map<Integer, TreeMap<Integer, Integer>> gaps = new TreeMap<>();
        for (int i = 0; i < places.count(); i++) {
            Places.Place place = places.get(i);
            int start = Find.value(file.object(place.number()), place.before(), values.get(i));
            gaps.computeIfAbsent(place.number(), number -> new TreeMap<>()).put(start, i);
        }
        return gaps;
    }

    /** The file with these values. */
    public byte[] print(Values values) {
        Bytes out = new Bytes(fixed.length + room(values)).raw(fixed);
        CrossReference all = references.copy();
        for (Form form : forms) {
            all.at(form.number(), out.size());
            form.write(out, values);
        }
        int start = out.size();
        all.at(size - 1, start);
        String id = id(values);
        out.number(size - 1)
                .ascii(" 0 obj\n")
                .raw(trailer)
                .ascii("/ID[<")
                .ascii(id)
                .ascii("><");
        out.ascii(id).ascii(">]>>\nstream\n");
        all.write(out);
        out.ascii(END_OF_STREAM).ascii("startxref\n").number(start).ascii("\n%%EOF\n");
        return out.toByteArray();
    }

    private int room(Values values) {
        int room = 2048 + references.length();
        for (int i = 0; i < values.count(); i++) {
            room += values.get(i).length;
        }
        return room;
    }

    /** Told from the content, so that the same content gives the same bytes, and other content another id. */
    private String id(Values values) {
        MessageDigest hash = sha256();
        hash.update(fixedHash);
        for (int i = 0; i < values.count(); i++) {
            hash.update(values.get(i));
            hash.update((byte) 0);
        }
        byte[] digest = hash.digest();
        Bytes hex = new Bytes(32);
        for (int i = 0; i < 16; i++) {
            hex.hex(digest[i]);
        }
        return hex.toAscii();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Small objects packed together. */
    private static final class ObjectStream {
        private static final String OPEN = " 0 obj\n";
        private static final String CLOSE = "endobj\n";

        private final int number;
        private final Bytes index = new Bytes();
        private final Bytes objects = new Bytes();
        private int count;

        ObjectStream(int number) {
            this.number = number;
        }

        void add(int objectNumber, byte[] object, CrossReference references) {
            references.within(objectNumber, number, count++);
            index.number(objectNumber).put(' ').number(objects.size()).put(' ');
            int from = Integer.toString(objectNumber).length() + OPEN.length();
            objects.raw(object, from, object.length - from - CLOSE.length());
        }

        void write(Bytes out) {
            int first = index.size();
            byte[] packed = Deflated.thorough(index.raw(objects).toByteArray());
            out.number(number)
                    .ascii(OPEN)
                    .ascii("<</Type/ObjStm/N ")
                    .number(count)
                    .ascii("/First ");
            out.number(first)
                    .ascii("/Filter/FlateDecode/Length ")
                    .number(packed.length)
                    .ascii(">>\nstream\n");
            out.raw(packed).ascii(END_OF_STREAM);
        }
    }
}

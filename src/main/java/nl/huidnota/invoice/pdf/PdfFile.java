package nl.huidnota.invoice.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Writes one PDF 1.7 file: streams as they come, all other objects together in compressed object streams, then the
 * cross-reference stream. The bytes depend on nothing but what is put in; the file's /ID is a hash of it.
 */
public final class PdfFile {
    private static final byte[] HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);
    /** Readers unpack an object stream as a whole, so a document of 200 lines gets several. */
    private static final int OBJECTS_PER_STREAM = 2000;

    private final Bytes out = new Bytes().raw(HEADER);
    private final MessageDigest hash = sha256();
    private final Bytes packed = new Bytes();
    private int[] packedNumbers = new int[256];
    private int[] packedStarts = new int[256];
    private int packedCount;
    private int lastNumber;
    /** By object number: the offset in the file, or the object stream's number and the index within it. */
    private int[] places = new int[512];

    private short[] indexes = new short[512];

    /** A number for an object that will be written later. */
    public int reserve() {
        lastNumber++;
        if (lastNumber == places.length) {
            places = Arrays.copyOf(places, lastNumber * 2);
            indexes = Arrays.copyOf(indexes, lastNumber * 2);
        }
        return lastNumber;
    }

    /** Starts the object with this number: what is appended to the result, until the next call, is its body. */
    public Bytes object(int number) {
        if (packedCount == OBJECTS_PER_STREAM) {
            flushObjects();
        }
        if (packedCount == packedNumbers.length) {
            packedNumbers = Arrays.copyOf(packedNumbers, packedCount * 2);
            packedStarts = Arrays.copyOf(packedStarts, packedCount * 2);
        }
        packed.put('\n');
        packedNumbers[packedCount] = number;
        packedStarts[packedCount++] = packed.size();
        return packed;
    }

    /** A stream of this document only. {@code entries} is what its dictionary says beside length and filter. */
    public void stream(int number, String entries, Bytes content) {
        byte[] deflated = Deflated.quick(content.array(), content.size());
        hash.update(deflated);
        packedStream(number, entries, deflated);
    }

    /** A stream that {@link Deflated} packed before, shared by many documents. */
    public void packedStream(int number, String entries, byte[] deflated) {
        write(number, entries + "/Filter/FlateDecode", deflated);
    }

    /** A stream that is not packed, or packed in a form that {@code entries} names. */
    public void plainStream(int number, String entries, byte[] content) {
        hash.update(content);
        write(number, entries, content);
    }

    private void write(int number, String entries, byte[] content) {
        places[number] = out.size();
        indexes[number] = -1;
        out.number(number).ascii(" 0 obj\n<<").ascii(entries).ascii("/Length ").number(content.length);
        out.ascii(">>\nstream\n").raw(content).ascii("\nendstream\nendobj\n");
    }

    /** The whole file. */
    public byte[] finish(int catalog, int documentFacts) {
        flushObjects();
        int reference = reserve();
        int start = out.size();
        Bytes entries =
                new Bytes().ascii("/Type/XRef/Size ").number(lastNumber + 1).ascii("/W[1 4 2]/Root ");
        entries.reference(catalog).ascii("/Info ").reference(documentFacts).ascii("/ID[");
        identifier(entries, Arrays.copyOf(hash.digest(), 16));
        places[reference] = start;
        indexes[reference] = -1;
        byte[] table = crossReferences();
        byte[] deflated = Deflated.quick(table, table.length);
        write(reference, asString(entries) + "/Filter/FlateDecode", deflated);
        out.ascii("startxref\n").number(start).ascii("\n%%EOF\n");
        return out.toByteArray();
    }

    private static void identifier(Bytes entries, byte[] id) {
        for (int twice = 0; twice < 2; twice++) {
            entries.put('<');
            for (byte b : id) {
                entries.hex(b);
            }
            entries.put('>');
        }
        entries.put(']');
    }

    private void flushObjects() {
        if (packedCount == 0) {
            return;
        }
        int number = reserve();
        Bytes content = new Bytes();
        for (int i = 0; i < packedCount; i++) {
            places[packedNumbers[i]] = number;
            indexes[packedNumbers[i]] = (short) i;
            content.number(packedNumbers[i]).put(' ').number(packedStarts[i]).put(' ');
        }
        int first = content.size();
        content.raw(packed);
        stream(number, "/Type/ObjStm/N " + packedCount + "/First " + first, content);
        packed.clear();
        packedCount = 0;
    }

    private byte[] crossReferences() {
        Bytes table = new Bytes().put(0).raw(new byte[4]).put(255).put(255);
        for (int number = 1; number <= lastNumber; number++) {
            boolean direct = indexes[number] < 0;
            int place = places[number];
            int index = direct ? 0 : indexes[number];
            table.put(direct ? 1 : 2);
            table.put(place >> 24).put(place >> 16).put(place >> 8).put(place);
            table.put(index >> 8).put(index);
        }
        return table.toByteArray();
    }

    private static String asString(Bytes bytes) {
        return new String(bytes.array(), 0, bytes.size(), StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

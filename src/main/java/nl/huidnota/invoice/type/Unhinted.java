package nl.huidnota.invoice.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.invoice.pdf.Bytes;

/**
 * Takes the hinting programs out of a TrueType font: instructions for low-resolution screens, which are half of an embedded
 * font and of no use on paper or on today's screens.
 */
final class Unhinted {
    private static final int COMPOSITE_ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int COMPOSITE_HAS_SCALE = 0x0008;
    private static final int COMPOSITE_MORE = 0x0020;
    private static final int COMPOSITE_HAS_TWO_SCALES = 0x0040;
    private static final int COMPOSITE_HAS_MATRIX = 0x0080;
    private static final int COMPOSITE_HAS_INSTRUCTIONS = 0x0100;

    private final Map<String, byte[]> tables = new TreeMap<>();

    private Unhinted(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String name = new String(font, entry, 4, StandardCharsets.US_ASCII);
            byte[] table = new byte[in.getInt(entry + 12)];
            in.get(in.getInt(entry + 8), table);
            tables.put(name, table);
        }
    }

    /** The same font without instructions. */
    static byte[] of(byte[] font) {
        Unhinted unhinted = new Unhinted(font);
        unhinted.stripGlyphs();
        unhinted.tables.keySet().removeIf(name -> name.equals("cvt ") || name.equals("fpgm") || name.equals("prep"));
        return unhinted.assemble();
    }

    private byte[] table(String name) {
        byte[] table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("the font lacks its table " + name);
        }
        return table;
    }

    private void stripGlyphs() {
        ByteBuffer head = ByteBuffer.wrap(table("head"));
        boolean wide = head.getShort(50) == 1;
        ByteBuffer places = ByteBuffer.wrap(table("loca"));
        int glyphs = places.capacity() / (wide ? 4 : 2) - 1;
        Bytes outlines = new Bytes();
        Bytes newPlaces = new Bytes();
        for (int i = 0; i <= glyphs; i++) {
            put32(newPlaces, outlines.size());
            if (i < glyphs) {
                int start = place(places, i, wide);
                outlines.raw(stripped(ByteBuffer.wrap(table("glyf")), start, place(places, i + 1, wide)));
                pad(outlines);
            }
        }
        head.putShort(50, (short) 1);
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", newPlaces.toByteArray());
    }

    private static int place(ByteBuffer places, int glyph, boolean wide) {
        return wide ? places.getInt(glyph * 4) : 2 * (places.getShort(glyph * 2) & 0xFFFF);
    }

    private static byte[] stripped(ByteBuffer outlines, int start, int end) {
        if (end <= start) {
            return new byte[0];
        }
        ByteBuffer glyph = outlines.slice(start, end - start);
        short contours = glyph.getShort(0);
        return contours < 0 ? strippedComposite(glyph) : strippedSimple(glyph, contours);
    }

    private static byte[] strippedSimple(ByteBuffer glyph, int contours) {
        int at = 10 + 2 * contours;
        int instructions = glyph.getShort(at) & 0xFFFF;
        byte[] out = new byte[glyph.capacity() - instructions];
        glyph.get(0, out, 0, at);
        int rest = at + 2 + instructions;
        glyph.get(rest, out, at + 2, glyph.capacity() - rest);
        return out;
    }

    private static byte[] strippedComposite(ByteBuffer glyph) {
        int at = 10;
        int flags;
        do {
            flags = glyph.getShort(at);
            glyph.putShort(at, (short) (flags & ~COMPOSITE_HAS_INSTRUCTIONS));
            at += 4 + ((flags & COMPOSITE_ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2);
            if ((flags & COMPOSITE_HAS_SCALE) != 0) {
                at += 2;
            } else if ((flags & COMPOSITE_HAS_TWO_SCALES) != 0) {
                at += 4;
            } else if ((flags & COMPOSITE_HAS_MATRIX) != 0) {
                at += 8;
            }
        } while ((flags & COMPOSITE_MORE) != 0);
        byte[] out = new byte[at];
        glyph.get(0, out);
        return out;
    }

    private byte[] assemble() {
        ByteBuffer.wrap(table("head")).putInt(8, 0);
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        Bytes out = new Bytes();
        put32(out, 0x00010000);
        put16(out, count);
        put16(out, power * 16);
        put16(out, Integer.numberOfTrailingZeros(power));
        put16(out, (count - power) * 16);
        int offset = 12 + 16 * count;
        Bytes bodies = new Bytes();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.ascii(table.getKey());
            put32(out, checksum(table.getValue()));
            put32(out, offset + bodies.size());
            put32(out, table.getValue().length);
            bodies.raw(table.getValue());
            pad(bodies);
        }
        byte[] font = out.raw(bodies).toByteArray();
        int head = ByteBuffer.wrap(font).getInt(entryOf("head") + 8);
        ByteBuffer.wrap(font).putInt(head + 8, 0xB1B0AFBA - checksum(font));
        return font;
    }

    private int entryOf(String name) {
        int index = 0;
        for (String table : tables.keySet()) {
            if (table.equals(name)) {
                return 12 + 16 * index;
            }
            index++;
        }
        throw new IllegalStateException("the font lacks its table " + name);
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << 24 - i % 4 * 8;
        }
        return sum;
    }

    private static void pad(Bytes out) {
        while (out.size() % 4 != 0) {
            out.put(0);
        }
    }

    private static void put16(Bytes out, int value) {
        out.put(value >> 8).put(value);
    }

    private static void put32(Bytes out, int value) {
        put16(out, value >> 16);
        put16(out, value);
    }
}

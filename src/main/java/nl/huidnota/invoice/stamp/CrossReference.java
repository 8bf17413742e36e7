package nl.huidnota.invoice.stamp;

import nl.huidnota.invoice.pdf.Bytes;

/** The rows of a cross-reference stream: seven octets an object. */
final class CrossReference {
    /** One octet says the sort, four where it stands, two which one it is there. */
    static final String WIDTHS = "[1 4 2]";

    private static final int ROW = 7;

    private final byte[] rows;

    CrossReference(int size) {
        this.rows = new byte[size * ROW];
        rows[5] = (byte) 0xFF;
        rows[6] = (byte) 0xFF;
    }

    private CrossReference(byte[] rows) {
        this.rows = rows;
    }

    CrossReference copy() {
        return new CrossReference(rows.clone());
    }

    /** An object that starts at an offset of the file. */
    void at(int number, int offset) {
        row(number, 1, offset, 0);
    }

    /** An object within an object stream. */
    void within(int number, int stream, int index) {
        row(number, 2, stream, index);
    }

    private void row(int number, int sort, int place, int index) {
        int at = number * ROW;
        rows[at] = (byte) sort;
        for (int i = 1; i <= 4; i++) {
            rows[at + i] = (byte) (place >> 32 - 8 * i);
        }
        rows[at + 5] = (byte) (index >> 8);
        rows[at + 6] = (byte) index;
    }

    void write(Bytes out) {
        out.raw(rows);
    }

    int length() {
        return rows.length;
    }
}

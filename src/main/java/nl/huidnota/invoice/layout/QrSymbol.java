package nl.huidnota.invoice.layout;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.ArrayList;
import java.util.List;

/** A QR code drawn as squares, sharp at any size. */
public final class QrSymbol {
    /** The largest symbol that a payment code may be. */
    private static final int PAYMENT_MOST_VERSION = 13;
    /** Scanners read every mask; comparing all eight would take longer than the rest of the page. */
    private static final int MASK = 2;

    private final QrCode code;

    /** Encodes the text (as UTF-8) with medium error correction, as payment codes ask. */
    public QrSymbol(String text) {
        this.code = QrCode.encodeSegments(
                QrSegment.makeSegments(text), QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, PAYMENT_MOST_VERSION, MASK, false);
    }

    /** Draws it as a figure; scanners also want four modules of white around it. */
    public void draw(Page page, Element parent, String words, int x, int top, int side) {
        int exact = side / code.size * code.size;
        int bottom = Page.HEIGHT - top - side;
        Element figure = parent.child(Role.FIGURE).figure(words, x, bottom, x + exact, bottom + exact);
        page.begin(figure);
        page.squares(rows(), code.size, x, top, side);
        page.end();
    }

    private List<int[]> rows() {
        List<int[]> rows = new ArrayList<>(code.size);
        for (int y = 0; y < code.size; y++) {
            rows.add(runs(y));
        }
        return rows;
    }

    private int[] runs(int y) {
        int[] runs = new int[code.size + 1];
        int count = 0;
        int x = 0;
        while (x < code.size) {
            int start = x;
            while (x < code.size && code.getModule(x, y)) {
                x++;
            }
            if (x > start) {
                runs[count++] = start;
                runs[count++] = x - start;
            }
            x++;
        }
        return java.util.Arrays.copyOf(runs, count);
    }
}

package nl.huidnota.invoice.stamp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import nl.huidnota.invoice.pdf.Bytes;
import nl.huidnota.invoice.pdf.Values;

/** An object with gaps for values. */
final class Form {
    private final int number;
    private final List<Piece> pieces = new ArrayList<>();

    /** Fixed bytes, and the index of the value behind them; below zero at the end. */
    private record Piece(@SuppressWarnings("ArrayRecordComponent") byte[] fixed, int value) {}

    /** @param gaps where values start, with their index */
    Form(int number, byte[] object, TreeMap<Integer, Integer> gaps, Values values) {
        this.number = number;
        int from = 0;
        for (var gap : gaps.entrySet()) {
            pieces.add(new Piece(Arrays.copyOfRange(object, from, gap.getKey()), gap.getValue()));
            from = gap.getKey() + values.get(gap.getValue()).length;
        }
        pieces.add(new Piece(Arrays.copyOfRange(object, from, object.length), -1));
    }

    int number() {
        return number;
    }

    void write(Bytes out, Values values) {
        for (Piece piece : pieces) {
            out.raw(piece.fixed);
            if (piece.value >= 0) {
                out.raw(values.get(piece.value));
            }
        }
    }
}

package nl.huidnota.ledger;

import java.util.Arrays;
import java.util.List;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.SourceRow;
import org.jspecify.annotations.Nullable;

/** A source row as one text: cells that are there, each behind the number of its column and its length. */
final class RowText {
    private static final Column[] COLUMNS = Column.values();

    private RowText() {}

    static String write(SourceRow row) {
        StringBuilder out = new StringBuilder(400);
        number(out, row.number());
        out.append(Long.toString(row.trimmed(), Character.MAX_RADIX)).append(' ');
        cell(out, row.overflow());
        List<String> cells = row.cells();
        for (int i = 0; i < COLUMNS.length; i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                number(out, i);
                cell(out, cell);
            }
        }
        return out.toString();
    }

    private static void number(StringBuilder out, int number) {
        out.append(number).append(' ');
    }

    private static void cell(StringBuilder out, @Nullable String cell) {
        if (cell == null) {
            number(out, -1);
        } else {
            number(out, cell.length());
            out.append(cell);
        }
    }

    static SourceRow read(String text) {
        Reader reader = new Reader(text);
        int number = reader.number();
        long trimmed = reader.radix();
        String overflow = reader.cell();
        String[] cells = new String[COLUMNS.length];
        Arrays.fill(cells, "");
        while (reader.more()) {
            int column = reader.number();
            String cell = reader.cell();
            cells[column] = cell == null ? "" : cell;
        }
        return new SourceRow(number, List.of(cells), overflow, trimmed);
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        boolean more() {
            return at < text.length();
        }

        int number() {
            int end = text.indexOf(' ', at);
            int number = Integer.parseInt(text, at, end, 10);
            at = end + 1;
            return number;
        }

        long radix() {
            int end = text.indexOf(' ', at);
            long number = Long.parseLong(text, at, end, Character.MAX_RADIX);
            at = end + 1;
            return number;
        }

        @Nullable String cell() {
            int length = number();
            if (length < 0) {
                return null;
            }
            at += length;
            return text.substring(at - length, at);
        }
    }
}

package nl.huidnota.domain.care;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of the export as it stood in the file: trimmed, NFC, in the order of {@link Column}.
 *
 * @param number the spreadsheet's row (the header is row 1; a quoted multi-line record is one row)
 * @param cells one text per {@link Column}, empty where the file has none
 * @param overflow the first non-empty cell beyond the header, or null (R012)
 * @param trimmed columns whose outer spaces were dropped (R007), as a bit per ordinal
 */
public record SourceRow(int number, List<String> cells, @Nullable String overflow, long trimmed) {
    public SourceRow {
        cells = List.copyOf(cells);
        if (cells.size() != Column.values().length) {
            throw new IllegalArgumentException("one cell per column");
        }
    }

    public String cell(Column column) {
        return cells.get(column.ordinal());
    }

    public boolean wasTrimmed(Column column) {
        return (trimmed >> column.ordinal() & 1) == 1;
    }
}

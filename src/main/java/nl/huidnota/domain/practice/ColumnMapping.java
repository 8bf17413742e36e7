package nl.huidnota.domain.practice;

import java.util.List;
import java.util.Map;
import nl.huidnota.domain.care.Column;

/**
 * How another program's export maps to our columns (kolommen.yaml).
 *
 * @param columns the header that stands for a column
 * @param values per column: the export's word, and ours
 * @param skips rows that are no sessions, such as totals
 * @param derivedSessionId {@code sessie_id: afgeleid}: the export has none, so one is derived from the row
 */
public record ColumnMapping(
        Map<Column, String> columns,
        Map<Column, Map<String, String>> values,
        List<Skip> skips,
        boolean derivedSessionId) {
    public static final ColumnMapping NONE = new ColumnMapping(Map.of(), Map.of(), List.of(), false);

    public ColumnMapping {
        columns = Map.copyOf(columns);
        values = Map.copyOf(values);
        skips = List.copyOf(skips);
    }

    /** Rows whose cell under {@code header} begins with {@code prefix} are left out. */
    public record Skip(String header, String prefix) {}
}

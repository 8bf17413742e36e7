package nl.huidnota.oracle;

import java.util.List;
import java.util.Map;

/**
 * A row of the sessions file as its cells were written, before any reading.
 *
 * @param row the spreadsheet's row, header = 1
 * @param cells by the column's first name in contract §2; an absent key is an empty cell
 * @param surplus cells beyond the header
 */
record RawRow(int row, Map<String, String> cells, List<String> surplus) {}

package nl.huidnota.intake;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.practice.ColumnMapping;

/**
 * An export of sessions: its charset, separator and header found out, its rows streamed. Memory stays flat however long
 * the file is.
 */
public final class SessionFile {
    private final TableFile file;
    private final ColumnMapping mapping;
    private final Headings headings;
    private final int[] places;
    private final Skips skips;
    private final List<SideFile> sides;
    private final Detected detected;

    private SessionFile(TableFile file, ColumnMapping mapping, ColumnPlaces.Header header, List<SideFile> sides)
            throws InputRefused {
        String name = file.path().toString();
        int headerRow = header.row();
        ColumnPlaces found = ColumnPlaces.of(header, mapping, elsewhere(sides));
        this.file = file;
        this.mapping = mapping;
        this.headings = header.headings();
        this.sides = List.copyOf(sides);
        this.places = found.places();
        this.skips = Skips.of(name, headerRow, headings, mapping.skips());
        this.detected = new Detected(
                file.form(),
                file.separator(),
                file.scan().doubtful(),
                found.unknown(),
                file.scan().sha256());
    }

    /**
     * Finds out what {@code path} holds.
     *
     * @throws InputRefused when it is no readable table of sessions: all that is wrong with its header at once
     * @throws EnvironmentRefused when rights or the disk are in the way
     */
    public static SessionFile open(Path path, ColumnMapping mapping) throws InputRefused, EnvironmentRefused {
        return open(path, mapping, List.of());
    }

    /** The same, with what {@code sides} know of a client filled in where the row itself is silent. */
    public static SessionFile open(Path path, ColumnMapping mapping, List<SideFile> sides)
            throws InputRefused, EnvironmentRefused {
        TableFile file = TableFile.open(path);
        try (Rows rows = file.rows()) {
            Headings headings = header(rows, path);
            return new SessionFile(
                    file, mapping, new ColumnPlaces.Header(path.toString(), rows.number(), headings), sides);
        }
    }

    private static Set<Column> elsewhere(List<SideFile> sides) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        sides.forEach(side -> columns.addAll(side.columns()));
        return columns;
    }

    /** Passes blank rows and the header; the header is the first row with anything in it. */
    static Headings header(Rows rows, Path path) throws InputRefused, EnvironmentRefused {
        String[] cells = rows.next();
        while (cells != null && RowMapper.isBlank(cells)) {
            cells = rows.next();
        }
        if (cells == null) {
            throw Refusals.wholeFile("intake.empty", path);
        }
        return Headings.of(cells);
    }

    /** The columns that it, or a file beside it, has. */
    Set<Column> columns() {
        Set<Column> columns = elsewhere(sides);
        for (Column column : Column.values()) {
            if (places[column.ordinal()] >= 0) {
                columns.add(column);
            }
        }
        return columns;
    }

    public Detected detected() {
        return detected;
    }

    /**
     * Hands every row that is not blank or left out by the mapping to {@code sink}, in order, without keeping any.
     *
     * @return how many rows there were
     * @throws InputRefused when rows cannot be told apart (a quote that is never closed, a cell of absurd length)
     */
    public long read(RowSink sink) throws InputRefused, EnvironmentRefused {
        return read(sink, (rows, permille) -> {});
    }

    /** The same, telling {@code passing} after each row how far it is. */
    public long read(RowSink sink, Passing passing) throws InputRefused, EnvironmentRefused {
        RowMapper mapper = new RowMapper(headings.width(), places, mapping, sides);
        long count = 0;
        try (Rows rows = file.rows()) {
            header(rows, file.path());
            for (String[] cells = rows.next(); cells != null; cells = rows.next()) {
                if (RowMapper.isBlank(cells) || skips.covers(cells)) {
                    continue;
                }
                requireSpreadsheetCells(cells, rows.number());
                sink.accept(mapper.map(rows.number(), cells, rows.isUsual()));
                count++;
                passing.passed(count, rows.permille());
            }
        }
        file.requireUnchanged();
        return count;
    }

    /** Is told how far the reading is: rows so far, and about how many thousandths of the file. */
    @FunctionalInterface
    public interface Passing {
        void passed(long rows, int permille);
    }

    private void requireSpreadsheetCells(String[] cells, int row) throws InputRefused {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].length() > CellText.MAX_LENGTH) {
                throw Refusals.at("intake.long_cell", file.path(), row, i + 1);
            }
        }
    }
}

package nl.huidnota.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Words;
import nl.huidnota.domain.claim.Shape;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/** A file beside the sessions, small and all of it needed: any fault refuses it, all faults at once. */
final class SmallTable {
    private final Path path;
    private final List<String> columns;
    private final List<Fault> faults = new ArrayList<>();
    private Headings headings = new Headings(List.of(), List.of());

    private SmallTable(Path path, List<String> columns) {
        this.path = path;
        this.columns = columns;
    }

    /** One entry per row that is not blank, as {@code read} makes it of the row's cells. */
    static <T> List<T> read(Path path, List<String> columns, Function<Row, @Nullable T> read)
            throws InputRefused, EnvironmentRefused {
        SmallTable table = new SmallTable(path, columns);
        List<T> entries = new ArrayList<>();
        try (Rows rows = TableFile.open(path).rows()) {
            table.headings = SessionFile.header(rows, path);
            table.requireColumns(rows.number());
            for (String[] cells = rows.next(); cells != null; cells = rows.next()) {
                T entry = RowMapper.isBlank(cells) ? null : read.apply(table.new Row(rows.number(), cells));
                if (entry != null) {
                    entries.add(entry);
                }
            }
        }
        if (!table.faults.isEmpty()) {
            throw new InputRefused(table.faults);
        }
        return entries;
    }

    private void requireColumns(int row) throws InputRefused {
        List<String> missing =
                columns.stream().filter(column -> headings.find(column) < 0).toList();
        if (!missing.isEmpty()) {
            fault("intake.missing_columns", row, 0, Map.of("kolommen", String.join(", ", missing)));
        }
        for (String column : columns) {
            int first = headings.find(column);
            int last = headings.names().lastIndexOf(Headings.fold(column));
            if (last > first) {
                Map<String, String> args = new LinkedHashMap<>(headings.describe(first, last));
                args.put("kolom", column);
                fault("intake.double_column", row, last + 1, args);
            }
        }
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
    }

    private void fault(String key, int row, int column, Map<String, String> args) {
        faults.add(new Fault(key, path.toString(), row, column, args));
    }

    /** One row; each question that it has no answer to becomes a fault of the file. */
    final class Row {
        private final int number;
        private final String[] cells;

        Row(int number, String[] cells) {
            this.number = number;
            this.cells = cells;
            for (int i = headings.width(); i < cells.length; i++) {
                if (!CellText.clean(cells[i]).isEmpty()) {
                    fault(
                            "intake.too_many_cells",
                            number,
                            i + 1,
                            Map.of("cel", Shape.guarded(CellText.clean(cells[i]))));
                    break;
                }
            }
        }

        int number() {
            return number;
        }

        /** The cell, trimmed; empty when it is. */
        String text(String column) {
            int place = headings.find(column);
            return place >= cells.length ? "" : CellText.clean(cells[place]);
        }

        String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                wrong("intake.empty_cell", column);
            }
            return text;
        }

        LocalDate date(String column) {
            return read(column, DateForm::read, "intake.date", LocalDate.EPOCH);
        }

        Euro amount(String column) {
            return read(column, AmountForm::zeroOrMore, "intake.amount", Euro.ZERO);
        }

        /** The meaning of a word, compared without case. */
        <T> T word(String column, Map<String, T> words, T otherwise) {
            String text = required(column);
            T value = words.get(Words.fold(text));
            if (value == null && !text.isEmpty()) {
                wrong("intake.word", column, Map.of("mag", String.join(", ", words.keySet())));
            }
            return value == null ? otherwise : value;
        }

        private <T> T read(String column, Function<String, Cell<T>> form, String key, T otherwise) {
            Cell<T> cell = form.apply(required(column));
            if (cell.isFaulty()) {
                wrong(key, column);
            }
            return cell.find().orElse(otherwise);
        }

        void wrong(String key, String column) {
            wrong(key, column, Map.of());
        }

        private void wrong(String key, String column, Map<String, String> more) {
            Map<String, String> args = new LinkedHashMap<>(more);
            args.put("kolom", column);
            args.put("cel", Shape.guarded(text(column)));
            fault(key, number, headings.find(column) + 1, args);
        }
    }
}

package nl.huidnota.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.SourceRow;
import nl.huidnota.domain.claim.Difference;
import nl.huidnota.domain.claim.Difference.Change;
import nl.huidnota.domain.claim.Difference.Row;
import nl.huidnota.domain.claim.Difference.Sum;
import nl.huidnota.domain.claim.Difference.Value;
import nl.huidnota.domain.claim.Shape;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.ColumnMapping;

/**
 * Compares two exports, session by session, by what their cells mean: another way to write a date or an amount is no
 * change, nor is another order of rows. Keeps a number and a hash of each session, and the cells of those that changed.
 */
public final class ExportDifference {
    private final SessionFile before;
    private final SessionFile after;
    private final Set<Column> shared;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, SourceRow> changedRows = new LinkedHashMap<>();
    private final List<Row> added = new ArrayList<>();
    private Total totalBefore = new Total(0, Euro.ZERO);
    private Total totalAfter = new Total(0, Euro.ZERO);

    /** Where a session stands in the first export, and what of. */
    private record Place(int row, long hash) {}

    /** Rows, and the amounts that can be read. */
    private record Total(int rows, Euro amount) {
        Total plus(SourceRow row) {
            Cell<Euro> tariff = AmountForm.positive(row.cell(Column.TARIEF));
            return new Total(rows + 1, amount.plus(tariff.find().orElse(Euro.ZERO)));
        }
    }

    private ExportDifference(SessionFile before, SessionFile after) {
        this.before = before;
        this.after = after;
        this.shared = EnumSet.copyOf(before.columns());
        shared.retainAll(after.columns());
    }

    /**
     * What changed from one export to the next.
     *
     * @throws InputRefused when one of them cannot be read as an export of sessions
     */
    public static Difference of(Path before, Path after, ColumnMapping mapping)
            throws InputRefused, EnvironmentRefused {
        return new ExportDifference(SessionFile.open(before, mapping), SessionFile.open(after, mapping)).find();
    }

    private Difference find() throws InputRefused, EnvironmentRefused {
        Ids first = new Ids();
        before.read(row -> {
            places.put(first.of(row), new Place(row.number(), hash(row)));
            totalBefore = totalBefore.plus(row);
        });
        Ids second = new Ids();
        after.read(row -> {
            compare(second.of(row), row);
            totalAfter = totalAfter.plus(row);
        });
        List<Change> changes = changes();
        List<Row> removed = new ArrayList<>();
        places.forEach((id, place) -> removed.add(new Row(shown(id), place.row)));
        return new Difference(
                List.of(
                        new Sum("rows", String.valueOf(totalBefore.rows), String.valueOf(totalAfter.rows)),
                        new Sum("amount", totalBefore.amount.toString(), totalAfter.amount.toString())),
                added,
                removed,
                changes,
                only(before, after),
                only(after, before));
    }

    /** What remains in {@link #places} afterwards is gone from the second export. */
    private void compare(String id, SourceRow row) {
        Place place = places.remove(id);
        if (place == null) {
            added.add(new Row(shown(id), row.number()));
        } else if (place.hash != hash(row)) {
            changedRows.put(id, row);
        }
    }

    private List<Change> changes() throws InputRefused, EnvironmentRefused {
        Map<String, SourceRow> old = new HashMap<>();
        if (!changedRows.isEmpty()) {
            Ids ids = new Ids();
            before.read(row -> {
                String id = ids.of(row);
                if (changedRows.containsKey(id)) {
                    old.put(id, row);
                }
            });
        }
        List<Change> changes = new ArrayList<>();
        changedRows.forEach((id, now) -> {
            SourceRow then = old.get(id);
            if (then != null) {
                changes.add(new Change(shown(id), then.number(), now.number(), values(then, now)));
            }
        });
        return changes;
    }

    private List<Value> values(SourceRow then, SourceRow now) {
        List<Value> values = new ArrayList<>();
        for (Column column : shared) {
            if (!meaning(column, then).equals(meaning(column, now))) {
                String was = Shape.of(column, then.cell(column));
                values.add(new Value(column.key(), was, Shape.of(column, now.cell(column))));
            }
        }
        return values;
    }

    private static String meaning(Column column, SourceRow row) {
        String text = row.cell(column);
        Object value = ColumnForms.read(column, text).value();
        return value == null ? text : value.toString();
    }

    /** FNV-1a over the meaning of the shared cells. */
    private long hash(SourceRow row) {
        long hash = 0xcbf29ce484222325L;
        for (Column column : shared) {
            String meaning = meaning(column, row);
            for (int i = 0; i < meaning.length(); i++) {
                hash = (hash ^ meaning.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1f) * 0x100000001b3L;
        }
        return hash;
    }

    private static List<String> only(SessionFile one, SessionFile other) {
        Set<Column> columns = EnumSet.copyOf(one.columns());
        columns.removeAll(other.columns());
        return columns.stream().map(Column::key).toList();
    }

    private static String shown(String id) {
        return Shape.guarded(id.substring(0, id.lastIndexOf(' ')));
    }

    /** A session's id, and which of its name it is: an export may hold one twice. */
    private static final class Ids {
        private final Map<String, Integer> seen = new HashMap<>();

        String of(SourceRow row) {
            String id = row.cell(Column.SESSIE_ID);
            return id + " " + seen.merge(id, 1, Integer::sum);
        }
    }
}

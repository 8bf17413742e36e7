package nl.huidnota.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the books.
 *
 * @param columns as {@code name TYPE [NOT NULL]}, in SQLite's type names; {@code seq} comes before them
 * @param indexes as {@code [UNIQUE] (column, ...)}
 */
record Table(String name, List<Column> columns, List<String> indexes) {
    /**
     * One column.
     *
     * @param type INTEGER, TEXT or BLOB
     * @param kept stays after a purge; what is not kept becomes null then
     */
    record Column(String name, String type, boolean required, boolean kept) {
        static Column text(String name) {
            return new Column(name, "TEXT", true, true);
        }

        static Column textOrNull(String name) {
            return new Column(name, "TEXT", false, true);
        }

        static Column number(String name) {
            return new Column(name, "INTEGER", true, true);
        }

        static Column numberOrNull(String name) {
            return new Column(name, "INTEGER", false, true);
        }

        static Column bytes(String name) {
            return new Column(name, "BLOB", true, true);
        }

        /** Text that a purge takes away. */
        static Column personal(String name) {
            return new Column(name, "TEXT", false, false);
        }
    }

    static final Table JOURNAL = new Table(
            "journal",
            List.of(
                    Column.number("at"),
                    Column.text("kind"),
                    Column.text("key"),
                    Column.bytes("payload_hash"),
                    Column.personal("payload"),
                    Column.bytes("hash")),
            List.of());

    List<String> columnNames() {
        List<String> names = new ArrayList<>(List.of("seq"));
        columns.forEach(column -> names.add(column.name));
        return names;
    }

    List<String> keptNames() {
        List<String> names = new ArrayList<>(List.of("seq"));
        columns.stream().filter(Column::kept).forEach(column -> names.add(column.name));
        return names;
    }

    List<String> purgedNames() {
        return columns.stream().filter(column -> !column.kept).map(Column::name).toList();
    }

    String insert() {
        return "INSERT INTO " + name + "(" + String.join(", ", columnNames()) + ") VALUES (?"
                + ", ?".repeat(columns.size()) + ")";
    }
}

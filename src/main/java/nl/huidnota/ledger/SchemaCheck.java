package nl.huidnota.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;

/** The database's own view of itself: its pages, and that its tables and triggers are those that we make. */
final class SchemaCheck {
    private static final String SQLITE_OBJECTS = "SELECT type || ' ' || name || ' ' || tbl_name || ' '"
            + " || coalesce(sql, '') || typeof(type) || typeof(name) || typeof(tbl_name) || typeof(sql)"
            + " FROM sqlite_schema ORDER BY 1";
    private static final String POSTGRES_TRIGGERS = "SELECT count(*) FROM pg_trigger t JOIN pg_class c ON"
            + " c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE n.nspname = current_schema() AND t.tgenabled = 'O' AND NOT t.tgisinternal";
    /** A row guard and a whole-table guard each. */
    private static final int TRIGGERS_EACH = 2;

    private final Store store;
    private final Findings findings;

    SchemaCheck(Store store, Findings findings) {
        this.store = store;
        this.findings = findings;
    }

    void run() throws EnvironmentRefused {
        if (store.dialect instanceof SqliteDialect) {
            objects();
            pages();
        } else {
            triggers();
        }
    }

    private void objects() throws EnvironmentRefused {
        List<String> ours = store.attempt(SchemaCheck::expected);
        List<String> theirs = store.list(SQLITE_OBJECTS, List.of(), row -> row.getString(1));
        if (!ours.equals(theirs)) {
            List<String> changed = new ArrayList<>(ours);
            changed.removeAll(theirs);
            findings.add("ledger.verify.schema", Map.of("object", changed.isEmpty() ? "+" : nameOf(changed.get(0))));
        }
    }

    private static String nameOf(String object) {
        return object.split(" ", 3)[1];
    }

    private static List<String> expected() throws SQLException, EnvironmentRefused {
        Dialect dialect = new SqliteDialect();
        Connection memory = SqliteOpening.memory();
        try (Store fresh = new Store(memory, dialect, "")) {
            Schema.ensure(memory, dialect);
            return fresh.list(SQLITE_OBJECTS, List.of(), row -> row.getString(1));
        }
    }

    private void pages() throws EnvironmentRefused {
        store.each("PRAGMA integrity_check(20)", List.of(), row -> {
            String told = row.getString(1);
            if (!"ok".equals(told)) {
                findings.add("ledger.verify.pages", Map.of("detail", told));
            }
        });
    }

    private void triggers() throws EnvironmentRefused {
        long guarded = Schema.chained().size() + 2L; // and contents and counters
        if (store.number(POSTGRES_TRIGGERS, List.of()) != guarded * TRIGGERS_EACH) {
            findings.add("ledger.verify.schema", Map.of("object", "triggers"));
        }
    }
}

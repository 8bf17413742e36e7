package nl.huidnota.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import org.sqlite.SQLiteConfig;

/** SQLite as scratch paper: a database in memory whose temporary tables spill into nameless files. */
final class Scratch implements AutoCloseable {
    static final String ROWS = "INSERT INTO rows(row, client, session, text) VALUES (?, ?, ?, ?)";
    static final String MARKS = "INSERT OR REPLACE INTO marks(row, mark) VALUES (?, ?)";
    static final String VERDICTS = "INSERT INTO verdicts(row, verdict, findings) VALUES (?, ?, ?)";
    static final String ASSIGNED = "INSERT INTO assigned(row, document) VALUES (?, ?)";
    static final String INVOICES = "INSERT INTO invoices(client, month, draft) VALUES (?, ?, ?)";
    static final String ISSUED = "INSERT INTO issued(text) VALUES (?)";
    static final String LINES = "INSERT INTO lines(uzovi, agb, client, date, session, draft) VALUES (?, ?, ?, ?, ?, ?)";

    private static final List<String> TABLES = List.of(
            "rows (row INTEGER PRIMARY KEY, client TEXT, session TEXT, text TEXT)",
            "marks (row INTEGER PRIMARY KEY, mark INTEGER)",
            "verdicts (row INTEGER, verdict TEXT, findings TEXT)",
            "assigned (row INTEGER, document TEXT)",
            "invoices (client TEXT, month TEXT, draft TEXT)",
            "issued (text TEXT)",
            "lines (uzovi TEXT, agb TEXT, client TEXT, date TEXT, session TEXT, draft TEXT)");
    private static final int BATCH = 1000;
    private static final Dialect DIALECT = new SqliteDialect();
    private static final String PLACE = "scratch";

    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();
    private final Map<String, Integer> waiting = new HashMap<>();

    private Scratch(Connection connection) {
        this.connection = connection;
    }

    static Scratch open() throws EnvironmentRefused {
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setPragma(SQLiteConfig.Pragma.TEMP_STORE, "FILE");
            Scratch scratch = new Scratch(config.createConnection("jdbc:sqlite::memory:"));
            scratch.prepare();
            return scratch;
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private void prepare() throws SQLException {
        execute("PRAGMA temp.cache_size = -8192");
        execute("PRAGMA temp.journal_mode = OFF"); // nothing here is ever rolled back
        for (String table : TABLES) {
            execute("CREATE TEMP TABLE " + table);
        }
        execute("BEGIN");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Values are String or Long. */
    void insert(String sql, Object... values) throws EnvironmentRefused {
        try {
            PreparedStatement insert = inserts.get(sql);
            if (insert == null) {
                insert = connection.prepareStatement(sql);
                inserts.put(sql, insert);
            }
            for (int i = 0; i < values.length; i++) {
                Store.bind(insert, i + 1, values[i]);
            }
            insert.addBatch();
            if (waiting.merge(sql, 1, Integer::sum) >= BATCH) {
                insert.executeBatch();
                waiting.put(sql, 0);
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Streams rows; inserts may go on meanwhile. */
    void each(String sql, Store.RowConsumer each) throws EnvironmentRefused {
        flush();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                each.accept(result);
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Rows to be pulled one by one. */
    <T> RowCursor<T> cursor(String sql, Store.RowReader<T> reader) throws EnvironmentRefused {
        flush();
        try {
            return new RowCursor<>(connection.createStatement(), sql, reader);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Sends what waits in batches. */
    private void flush() throws EnvironmentRefused {
        try {
            for (PreparedStatement insert : inserts.values()) {
                insert.executeBatch();
            }
            waiting.clear();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Runs a statement once all that was inserted is there. */
    void run(String sql) throws EnvironmentRefused {
        flush();
        try {
            execute(sql);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Whatever the disk has against scratch paper, it is the folder for temporary files that the user looks at. */
    static EnvironmentRefused refused(SQLException failure) {
        EnvironmentRefused refused = Store.refused(DIALECT, PLACE, failure);
        return new EnvironmentRefused(
                Fault.of("ledger.temporary", "", refused.fault().args()), failure);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // scratch paper: nothing to save
        }
    }
}

package nl.huidnota.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQLite: the whole file is the lock; the connection's busy timeout is the patience. */
final class SqliteDialect implements Dialect {
    /** Marks the file as ours ("HDNT"). */
    static final int APPLICATION_ID = 0x48444e54;
    /** Books are made in one commit, so what does not fit together the first time does the second time, or never. */
    private static final int LOOKS = 2;

    @Override
    public String define(String sql) {
        return sql + " STRICT";
    }

    @Override
    public List<String> guards(Guard guard) {
        List<String> statements = new ArrayList<>();
        statements.add(trigger(guard.table(), "UPDATE", guard.update()));
        statements.add(trigger(guard.table(), "DELETE", guard.delete()));
        return statements;
    }

    private static String trigger(String table, String act, @Nullable String allowed) {
        return "CREATE TRIGGER " + table + "_" + act.toLowerCase(java.util.Locale.ROOT) + " BEFORE " + act + " ON "
                + table + (allowed == null ? "" : " WHEN NOT (" + allowed + ")") + " BEGIN SELECT RAISE(ABORT, '"
                + Guard.REFUSAL + "'); END";
    }

    /** Another run may make the tables between two of the questions; after that a second look finds them all. */
    @Override
    public int version(Connection connection) throws SQLException {
        for (int look = 0; look < LOOKS; look++) {
            int version = pragma(connection, "user_version");
            boolean ours = pragma(connection, "application_id") == APPLICATION_ID;
            boolean empty = version == 0 && pragma(connection, "schema_version") == 0;
            if (ours ? version != 0 : empty) {
                return version;
            }
        }
        throw new SQLException("not our books", "HNBK", 26);
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA " + name)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    @Override
    public void setVersion(Connection connection, int version) throws SQLException {
        execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        execute(connection, "PRAGMA user_version = " + version);
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        execute(connection, "BEGIN");
    }

    @Override
    public void beginWriting(Connection connection, Duration patience) throws SQLException {
        execute(connection, "PRAGMA busy_timeout = " + patience.toMillis());
        execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void beginDefining(Connection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        execute(connection, "ROLLBACK");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** By the primary result code, the low byte of the extended one; without a code SQLite itself could not be loaded. */
    @Override
    public @Nullable String messageKey(SQLException failure) {
        return switch (failure.getErrorCode() & 0xff) {
            case 5, 6 -> "ledger.busy";
            case 3, 14, 23 -> "ledger.no_access";
            case 8 -> "ledger.read_only";
            case 10 -> "ledger.disk_failed";
            case 13 -> "ledger.disk_full";
            case 11, 26 -> "ledger.damaged";
            case 0 -> failure.getCause() == null ? null : "ledger.temporary";
            default -> null;
        };
    }
}

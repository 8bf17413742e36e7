package nl.huidnota.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: an administration is a schema, its one row of {@code administration} is the lock. */
final class PostgresDialect implements Dialect {
    /** Any number that no other program locks while it makes its tables. */
    private static final long DEFINING = 0x48444e54;

    @Override
    public String define(String sql) {
        // "C": by code point, the same order as SQLite's, whatever the server's language
        return sql.replace(" TEXT", " text COLLATE \"C\"")
                .replace(" INTEGER", " bigint")
                .replace(" BLOB", " bytea");
    }

    @Override
    public List<String> guards(Guard guard) {
        String function = guard.table() + "_guard";
        String body = "BEGIN IF TG_OP = 'UPDATE' THEN" + allow(guard.update(), "NEW")
                + " ELSIF TG_OP = 'DELETE' THEN" + allow(guard.delete(), "OLD")
                + " END IF; RAISE EXCEPTION '" + Guard.REFUSAL + "'; END";
        return List.of(
                "CREATE FUNCTION " + function + "() RETURNS trigger LANGUAGE plpgsql AS $$ " + body + " $$",
                "CREATE TRIGGER " + guard.table() + "_rows BEFORE UPDATE OR DELETE ON " + guard.table()
                        + " FOR EACH ROW EXECUTE FUNCTION " + function + "()",
                "CREATE TRIGGER " + guard.table() + "_whole BEFORE TRUNCATE ON " + guard.table()
                        + " FOR EACH STATEMENT EXECUTE FUNCTION " + function + "()");
    }

    private static String allow(@Nullable String condition, String row) {
        return condition == null ? " NULL;" : " IF " + condition + " THEN RETURN " + row + "; END IF;";
    }

    @Override
    public int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet made = statement.executeQuery(
                    "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'administration'")) {
                if (!made.next()) {
                    return 0;
                }
            }
            try (ResultSet result = statement.executeQuery("SELECT version FROM administration")) {
                return result.next() ? result.getInt(1) : 0;
            }
        }
    }

    @Override
    public void setVersion(Connection connection, int version) throws SQLException {
        execute(
                connection,
                "CREATE TABLE IF NOT EXISTS administration"
                        + " (one int PRIMARY KEY CHECK (one = 1), version int NOT NULL)");
        execute(
                connection,
                "INSERT INTO administration VALUES (1, " + version
                        + ") ON CONFLICT (one) DO UPDATE SET version = EXCLUDED.version");
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }

    @Override
    public void beginWriting(Connection connection, Duration patience) throws SQLException {
        connection.setAutoCommit(false);
        try {
            // 0 would mean for ever
            execute(connection, "SET LOCAL lock_timeout = " + Math.max(1, patience.toMillis()));
            execute(connection, "SELECT 1 FROM administration FOR UPDATE");
            execute(connection, "SET LOCAL lock_timeout = 0");
        } catch (SQLException e) {
            abandon(connection, e);
            throw e;
        }
    }

    @Override
    public void beginDefining(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "SELECT pg_advisory_xact_lock(" + DEFINING + ")");
        try (Statement statement = connection.createStatement();
                ResultSet schema = statement.executeQuery("SHOW search_path")) {
            schema.next();
            String first = schema.getString(1).split(",", 2)[0].strip();
            if (!first.contains("$user") && !first.isEmpty()) {
                execute(connection, "CREATE SCHEMA IF NOT EXISTS " + first);
            }
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** By the class of the SQLSTATE. */
    @Override
    public @Nullable String messageKey(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            return "ledger.unreachable";
        }
        return switch (state.substring(0, 2)) {
            case "08", "57" -> "ledger.unreachable";
            case "28" -> "ledger.login_refused";
            case "3D", "3F" -> "ledger.no_database";
            case "53" -> "ledger.disk_full";
            case "55", "40" -> "ledger.busy";
            case "58" -> "ledger.disk_failed";
            case "25" -> "25006".equals(state) ? "ledger.read_only" : null;
            case "42" -> "42501".equals(state) ? "ledger.login_refused" : null;
            case "XX" -> "ledger.damaged";
            default -> null;
        };
    }
}

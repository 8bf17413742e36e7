package nl.huidnota.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.huidnota.ledger.Dialect.Guard;

/**
 * The tables of the books: the journal, a projection per sort of fact, long contents in pieces, the counters. Their
 * triggers refuse every change of what is booked, but for a purge, which takes personal columns away.
 */
final class Schema {
    /** From each version to the next, the first from 1 to 2. A step is never changed once it was released. */
    static final List<Step> STEPS = List.of();

    /** Of books that are made now. */
    static final int VERSION = version(STEPS);

    private static final String PURGING = "EXISTS (SELECT 1 FROM purging)";

    private Schema() {}

    /** What brings the tables of one version to the next, facts and all. */
    interface Step {
        /** In order; they leave the tables as {@link Schema} would make them anew. */
        List<String> statements(Dialect dialect);
    }

    /** The version that these steps lead to. */
    static int version(List<Step> steps) {
        return 1 + steps.size();
    }

    /** Makes the tables when there are none yet. */
    static void ensure(Connection connection, Dialect dialect) throws SQLException {
        ensure(connection, dialect, STEPS);
    }

    /** Makes the tables, or brings older ones up to date: all of it in one transaction, or nothing. */
    static void ensure(Connection connection, Dialect dialect, List<Step> steps) throws SQLException {
        if (dialect.version(connection) >= version(steps)) {
            return;
        }
        dialect.beginDefining(connection);
        try {
            // another run may have done it while this one waited
            int version = dialect.version(connection);
            if (version < version(steps)) {
                bring(connection, dialect, version, steps);
            }
            dialect.commit(connection);
        } catch (SQLException e) {
            dialect.abandon(connection, e);
            throw e;
        }
    }

    private static void bring(Connection connection, Dialect dialect, int version, List<Step> steps)
            throws SQLException {
        if (version == 0) {
            execute(connection, statements(dialect));
        } else {
            for (Step step : steps.subList(version - 1, steps.size())) {
                execute(connection, step.statements(dialect));
            }
        }
        dialect.setVersion(connection, version(steps));
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The projections, then the journal. */
    static List<Table> chained() {
        List<Table> tables = new ArrayList<>();
        Facts.ALL.forEach(fact -> tables.add(fact.table()));
        tables.add(Table.JOURNAL);
        return tables;
    }

    private static List<String> statements(Dialect dialect) {
        List<String> all = new ArrayList<>();
        all.add(dialect.define("CREATE TABLE purging (before TEXT NOT NULL)"));
        for (Table table : chained()) {
            all.add(dialect.define(table(table)));
            int number = 1;
            for (String index : table.indexes()) {
                all.add(index(table.name(), number++, index));
            }
            all.addAll(dialect.guards(new Guard(table.name(), purgeOf(table), null)));
        }
        all.addAll(contents(dialect));
        all.addAll(counters(dialect));
        return all;
    }

    private static String table(Table table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + column.type() + (column.required() ? " NOT NULL" : ""))
                .collect(Collectors.joining(", ", "CREATE TABLE " + table.name() + " (seq INTEGER PRIMARY KEY, ", ")"));
    }

    private static String index(String table, int number, String index) {
        boolean unique = index.startsWith("UNIQUE");
        return "CREATE " + (unique ? "UNIQUE " : "") + "INDEX " + table + "_" + number + " ON " + table + " "
                + index.substring(index.indexOf('('));
    }

    private static String purgeOf(Table table) {
        return PURGING
                + table.keptNames().stream()
                        .map(name -> " AND NEW." + name + " IS NOT DISTINCT FROM OLD." + name)
                        .collect(Collectors.joining())
                + table.purgedNames().stream()
                        .map(name -> " AND NEW." + name + " IS NULL")
                        .collect(Collectors.joining());
    }

    /** Run results and snapshots, in pieces. */
    private static List<String> contents(Dialect dialect) {
        List<String> all = new ArrayList<>();
        all.add(dialect.define("CREATE TABLE contents (seq INTEGER NOT NULL, piece INTEGER NOT NULL,"
                + " content BLOB NOT NULL, PRIMARY KEY (seq, piece))"));
        all.addAll(dialect.guards(new Guard("contents", null, PURGING)));
        return all;
    }

    /** The first and the last number given out, by series and year. */
    private static List<String> counters(Dialect dialect) {
        List<String> all = new ArrayList<>();
        all.add(dialect.define("CREATE TABLE counters (series TEXT NOT NULL, year INTEGER NOT NULL,"
                + " first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (series, year))"));
        String upward = "NEW.series = OLD.series AND NEW.year = OLD.year AND NEW.first = OLD.first"
                + " AND NEW.last > OLD.last";
        all.addAll(dialect.guards(new Guard("counters", upward, null)));
        return all;
    }
}

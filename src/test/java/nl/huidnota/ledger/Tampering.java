package nl.huidnota.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What an outsider with other tools can do to books: statements run with the triggers out of the way, then put back. */
final class Tampering {
    private Tampering() {}

    static void with(String place, String... statements) throws SQLException {
        try (Connection connection = connect(place);
                Statement statement = connection.createStatement()) {
            if (place.startsWith("jdbc:")) {
                statement.execute("SET session_replication_role = replica");
                run(statement, List.of(statements));
                return;
            }
            List<String> guards = new ArrayList<>();
            List<String> drops = new ArrayList<>();
            try (ResultSet triggers =
                    statement.executeQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")) {
                while (triggers.next()) {
                    drops.add("DROP TRIGGER " + triggers.getString(1));
                    guards.add(triggers.getString(2));
                }
            }
            run(statement, drops);
            run(statement, List.of(statements));
            run(statement, guards);
        }
    }

    private static void run(Statement statement, List<String> all) throws SQLException {
        for (String sql : all) {
            statement.execute(sql);
        }
    }

    static Connection connect(String place) throws SQLException {
        return DriverManager.getConnection(place.startsWith("jdbc:") ? place : "jdbc:sqlite:" + place);
    }

    /** All that the books say, as text. */
    static String dump(String place) throws SQLException {
        StringBuilder out = new StringBuilder();
        try (Connection connection = connect(place);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>(List.of("contents", "counters", "purging"));
            Schema.chained().forEach(table -> tables.add(table.name()));
            if (!place.startsWith("jdbc:")) {
                tables.add("sqlite_schema");
            }
            for (String table : tables) {
                dump(statement, table, out);
            }
        }
        return out.toString();
    }

    private static void dump(Statement statement, String table, StringBuilder out) throws SQLException {
        boolean schema = table.equals("sqlite_schema");
        String columns = schema ? "type, name, tbl_name, sql" : "*";
        try (ResultSet rows = statement.executeQuery(
                "SELECT " + columns + " FROM " + table + " ORDER BY " + (schema ? "1, 2" : "1"))) {
            out.append(table).append('\n');
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    Object value = rows.getObject(i);
                    out.append(value instanceof byte[] bytes ? Chain.hex(bytes) : value)
                            .append('|');
                }
                out.append('\n');
            }
        }
    }
}

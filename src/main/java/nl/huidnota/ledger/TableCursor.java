package nl.huidnota.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One table's rows in order of {@code seq}, the current one in hand. */
final class TableCursor implements AutoCloseable {
    private static final int FETCH = 2000;

    private final Table table;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private long seq;

    TableCursor(Store store, Table table) throws SQLException {
        this.table = table;
        this.statement = store.connection.prepareStatement(
                "SELECT " + String.join(", ", table.columnNames()) + " FROM " + table.name() + " ORDER BY seq");
        statement.setFetchSize(FETCH);
        rows = statement.executeQuery();
        advance();
    }

    Table table() {
        return table;
    }

    ResultSet row() {
        return rows;
    }

    /** Of the row in hand; {@link Long#MAX_VALUE} behind the last. */
    long seq() {
        return seq;
    }

    void advance() throws SQLException {
        seq = rows.next() ? rows.getLong(1) : Long.MAX_VALUE;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}

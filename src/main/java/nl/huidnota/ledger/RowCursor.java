package nl.huidnota.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.NoSuchElementException;
import nl.huidnota.domain.EnvironmentRefused;

/** A cursor over a query of the scratch store. */
final class RowCursor<T> implements Staging.Cursor<T> {
    private final Statement statement;
    private final ResultSet rows;
    private final Store.RowReader<T> reader;
    private boolean more;

    RowCursor(Statement statement, String sql, Store.RowReader<T> reader) throws SQLException {
        this.statement = statement;
        this.rows = statement.executeQuery(sql);
        this.reader = reader;
        this.more = rows.next();
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public T next() throws EnvironmentRefused {
        if (!more) {
            throw new NoSuchElementException();
        }
        try {
            T value = reader.read(rows);
            more = rows.next();
            return value;
        } catch (SQLException e) {
            throw Scratch.refused(e);
        }
    }

    @Override
    public void close() throws EnvironmentRefused {
        try {
            statement.close();
        } catch (SQLException e) {
            throw Scratch.refused(e);
        }
    }
}

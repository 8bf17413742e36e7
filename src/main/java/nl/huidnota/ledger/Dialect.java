package nl.huidnota.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What SQLite and PostgreSQL do differently. All other SQL of the books is the same for both. */
interface Dialect {
    /** A definition in this database's words, from SQLite's. */
    String define(String sql);

    /** Statements that make a table refuse every change but those {@code allowed}. */
    List<String> guards(Guard guard);

    /**
     * What may happen to a table's rows.
     *
     * @param update condition on OLD and NEW under which a row may change; null never
     * @param delete condition under which a row may go; null never
     */
    record Guard(String table, @Nullable String update, @Nullable String delete) {
        static final String REFUSAL = "booked facts stay";
    }

    /** The version of the tables; 0 when there are none. */
    int version(Connection connection) throws SQLException;

    void setVersion(Connection connection, int version) throws SQLException;

    /** Starts a transaction that only reads, with one view of the books. */
    void beginReading(Connection connection) throws SQLException;

    /** Starts the one writing transaction: holds the administration's lock, waiting at most {@code patience}. */
    void beginWriting(Connection connection, Duration patience) throws SQLException;

    /** Starts the transaction that makes the tables, one at a time. */
    void beginDefining(Connection connection) throws SQLException;

    void commit(Connection connection) throws SQLException;

    void rollback(Connection connection) throws SQLException;

    /** Rolls back after a failure, which is then what is told: the database may have rolled back by itself already. */
    default void abandon(Connection connection, SQLException failure) {
        try {
            rollback(connection);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** The key of the message for this failure; null when it is a fault of the program. */
    @Nullable String messageKey(SQLException failure);
}

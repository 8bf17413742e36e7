package nl.huidnota.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import org.jspecify.annotations.Nullable;

/** One connection to the books, and how they are asked. Failures of the environment become {@link EnvironmentRefused}. */
final class Store implements AutoCloseable {
    /** Ids asked for at a time: few enough for every database, many enough that the asking does not count. */
    static final int CHUNK = 256;

    private static final int FETCH = 2000;

    /** How PostgreSQL and SQLite call a damaged file. */
    private static final String DAMAGED_STATE = "XX001";

    private static final int DAMAGED_CODE = 11;

    final Connection connection;
    final Dialect dialect;
    /** The books as the user named them, without a URL's parameters. */
    final String name;

    private int readers;
    private @Nullable Booking writer;

    Store(Connection connection, Dialect dialect, String name) {
        this.connection = connection;
        this.dialect = dialect;
        this.name = name;
    }

    /** Turns a result row into a value. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException, EnvironmentRefused;
    }

    /** Takes a result row. */
    interface RowConsumer {
        void accept(ResultSet row) throws SQLException, EnvironmentRefused;
    }

    /** Work on the database. */
    interface Work<T> {
        T run() throws SQLException, EnvironmentRefused;
    }

    void writes(@Nullable Booking booking) {
        writer = booking;
    }

    boolean isWriting() {
        return writer != null;
    }

    /** Runs work, with failures of the environment told as such. */
    <T> T attempt(Work<T> work) throws EnvironmentRefused {
        try {
            return work.run();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    EnvironmentRefused refused(SQLException failure) {
        return refused(dialect, name, failure);
    }

    /** The database's own message is left out: it may quote a row. */
    static EnvironmentRefused refused(Dialect dialect, String name, SQLException failure) {
        String key = dialect.messageKey(failure);
        String code = failure.getSQLState() + "/" + failure.getErrorCode();
        if (key == null) {
            throw new IllegalStateException("the books refused a statement, code " + code);
        }
        return new EnvironmentRefused(Fault.of(key, name, Map.of("file", name, "code", code)));
    }

    /** Reads within one view of the books; reads may nest. */
    <T> T reading(Work<T> work) throws EnvironmentRefused {
        if (writer != null) {
            writer.flush();
            return attempt(work);
        }
        return attempt(() -> {
            if (readers == 0) {
                dialect.beginReading(connection);
            }
            readers++;
            boolean read = false;
            try {
                T result = work.run();
                read = true;
                return result;
            } finally {
                if (--readers == 0) {
                    endReading(read);
                }
            }
        });
    }

    /** What went wrong while reading is told, not that the end of it went wrong too. */
    private void endReading(boolean read) throws SQLException {
        try {
            dialect.rollback(connection);
        } catch (SQLException e) {
            if (read) {
                throw e;
            }
        }
    }

    /** Streams the rows of a query. */
    void each(String sql, List<?> args, RowConsumer each) throws EnvironmentRefused {
        reading(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(FETCH);
                bind(statement, args);
                rows(statement, each);
            }
            return 0;
        });
    }

    <T> List<T> list(String sql, List<?> args, RowReader<T> reader) throws EnvironmentRefused {
        List<T> all = new ArrayList<>();
        each(sql, args, row -> all.add(read(row, reader)));
        return all;
    }

    /** Streams what the rows of a query say. */
    <T> void each(String sql, List<?> args, RowReader<T> reader, Each<T> each) throws EnvironmentRefused {
        each(sql, args, row -> each.accept(read(row, reader)));
    }

    /** A row that says nothing we ever wrote is damage, as a page that cannot be read is. */
    private static <T> T read(ResultSet row, RowReader<T> reader) throws SQLException, EnvironmentRefused {
        try {
            return reader.read(row);
        } catch (RuntimeException e) {
            throw new SQLException(e.getClass().getSimpleName(), DAMAGED_STATE, DAMAGED_CODE, e);
        }
    }

    <T> Optional<T> first(String sql, List<?> args, RowReader<T> reader) throws EnvironmentRefused {
        List<T> all = list(sql, args, reader);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    long number(String sql, List<?> args) throws EnvironmentRefused {
        return first(sql, args, row -> row.getLong(1)).orElse(0L);
    }

    /** Asks by many ids; {@code (?)} in the query stands for a chunk of them. */
    <T> List<T> listIn(String sql, Collection<String> ids, RowReader<T> reader) throws EnvironmentRefused {
        List<T> all = new ArrayList<>();
        if (ids.isEmpty()) {
            return all;
        }
        List<String> distinct = new ArrayList<>(new TreeSet<>(ids));
        int width = Math.min(CHUNK, distinct.size());
        return reading(() -> {
            String wide = sql.replace("(?)", "(?" + ", ?".repeat(width - 1) + ")");
            try (PreparedStatement statement = connection.prepareStatement(wide)) {
                for (int from = 0; from < distinct.size(); from += width) {
                    bindChunk(statement, distinct, from, width);
                    rows(statement, row -> all.add(read(row, reader)));
                }
            }
            return all;
        });
    }

    /** The last chunk is filled up by its last id, which changes nothing in a set. */
    private static void bindChunk(PreparedStatement statement, List<String> ids, int from, int width)
            throws SQLException {
        for (int i = 0; i < width; i++) {
            statement.setString(i + 1, ids.get(Math.min(from + i, ids.size() - 1)));
        }
    }

    private static void rows(PreparedStatement statement, RowConsumer each) throws SQLException, EnvironmentRefused {
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                each.accept(result);
            }
        }
    }

    static void bind(PreparedStatement statement, List<?> args) throws SQLException {
        int at = 1;
        for (Object arg : args) {
            bind(statement, at++, arg);
        }
    }

    static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(at, text);
        } else if (value instanceof Long number) {
            statement.setLong(at, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else {
            statement.setObject(at, null);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // nothing is lost: what was not committed was never fact
        }
    }
}

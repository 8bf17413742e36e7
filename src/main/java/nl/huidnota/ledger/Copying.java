package nl.huidnota.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import org.jspecify.annotations.Nullable;

/** Whole books to another place: a backup beside a running run, a move between SQLite and PostgreSQL. */
public final class Copying {
    private static final int BATCH = 500;

    private final BooksOptions options;

    public Copying(BooksOptions options) {
        this.options = options;
    }

    /**
     * A copy in a file, as the books are at one moment, also while a run books: that run is in it whole or not at all.
     *
     * @return the head of the copy
     * @throws InputRefused when the file is there already
     */
    public String backup(String location, Path target) throws EnvironmentRefused, InputRefused {
        if (Files.exists(target)) {
            throw refused("ledger.backup_exists", target.toString());
        }
        Path growing = target.resolveSibling("." + target.getFileName() + ".deel");
        try {
            Files.deleteIfExists(growing); // of a backup that was stopped
            SqliteOpening.create(growing);
            fill(location, growing);
            return named(growing, target);
        } catch (IOException e) {
            throw noAccess(target, e);
        } finally {
            discard(growing);
        }
    }

    private void fill(String location, Path growing) throws EnvironmentRefused, InputRefused {
        try (Store from = Opening.of(location, options).forReading()) {
            if (from.dialect instanceof SqliteDialect) {
                snapshot(from, growing);
            } else {
                copy(from, growing.toString());
            }
        }
    }

    /** Only a whole backup gets its name. */
    private String named(Path growing, Path target) throws IOException, EnvironmentRefused {
        String head;
        try (Books books = Books.openReadOnly(growing.toString(), options)) {
            head = books.head();
        }
        try (FileChannel channel = FileChannel.open(growing, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
        return head;
    }

    private static void discard(Path growing) {
        try {
            Files.deleteIfExists(growing);
        } catch (IOException e) {
            // the next backup of that name clears it first
        }
    }

    private static EnvironmentRefused noAccess(Path target, IOException cause) {
        Map<String, String> args = Map.of("file", target.toString(), "code", "create");
        return new EnvironmentRefused(Fault.of("ledger.no_access", target.toString(), args), cause);
    }

    /** SQLite's own way: compact, of one moment, made without stopping who writes. */
    private static void snapshot(Store from, Path target) throws EnvironmentRefused {
        from.attempt(() -> {
            try (PreparedStatement off = from.connection.prepareStatement("PRAGMA query_only = OFF");
                    PreparedStatement vacuum = from.connection.prepareStatement("VACUUM INTO ?")) {
                off.execute();
                vacuum.setString(1, target.toAbsolutePath().toString());
                vacuum.execute();
            }
            return 0;
        });
    }

    /**
     * Copies books into new ones, in another database if wished, and verifies the copy hash by hash before it counts.
     *
     * @return the head, the same for both
     * @throws InputRefused when the target already holds something
     */
    public String copy(String location, String target) throws EnvironmentRefused, InputRefused {
        try (Store from = Opening.of(location, options).forReading()) {
            return copy(from, target);
        }
    }

    private String copy(Store from, String target) throws EnvironmentRefused, InputRefused {
        try (Store to = Opening.of(target, options).forWriting()) {
            to.attempt(() -> {
                to.dialect.beginWriting(to.connection, options.patience());
                return 0;
            });
            Booking booking = to.attempt(() -> new Booking(to, options.clock().instant()));
            try (booking) {
                if (to.number("SELECT count(*) FROM journal", List.of()) > 0) {
                    throw refused("ledger.copy_not_empty", to.name);
                }
                String head = transfer(from, to);
                List<VerifyFinding> findings = Verification.of(to, new VerifyRequest(null, head));
                if (!findings.isEmpty()) {
                    throw refused("ledger.copy_differs", to.name);
                }
                booking.commit();
                return head;
            }
        }
    }

    private static InputRefused refused(String key, String file) {
        return new InputRefused(Fault.of(key, file, Map.of("file", file)));
    }

    /** All rows of all tables, within one view of the source; gives the source's head. */
    private static String transfer(Store from, Store to) throws EnvironmentRefused {
        return from.reading(() -> {
            List<String> tables = new ArrayList<>(List.of("contents", "counters"));
            Schema.chained().forEach(table -> tables.add(table.name()));
            for (String table : tables) {
                transfer(from, to, table);
            }
            return Books.head(from);
        });
    }

    private static void transfer(Store from, Store to, String table) throws EnvironmentRefused {
        try (Inserting inserting = new Inserting(from.name, to, table)) {
            from.each("SELECT * FROM " + table + " ORDER BY 1", List.of(), inserting::add);
            inserting.flush();
        } catch (SQLException e) {
            throw to.refused(e);
        }
    }

    /** Rows of one table into its twin. */
    private static final class Inserting implements AutoCloseable {
        private final String source;
        private final Store to;
        private final String table;
        private @Nullable PreparedStatement insert;
        private int waiting;

        Inserting(String source, Store to, String table) {
            this.source = source;
            this.to = to;
            this.table = table;
        }

        void add(ResultSet row) throws SQLException, EnvironmentRefused {
            int columns = row.getMetaData().getColumnCount();
            PreparedStatement statement = insert == null ? prepared(columns) : insert;
            for (int i = 1; i <= columns; i++) {
                Object value = row.getObject(i);
                Store.bind(statement, i, value instanceof Number number ? Long.valueOf(number.longValue()) : value);
            }
            statement.addBatch();
            if (++waiting >= BATCH) {
                flush();
            }
        }

        private PreparedStatement prepared(int columns) throws EnvironmentRefused {
            try {
                PreparedStatement statement = to.connection.prepareStatement(
                        "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")");
                insert = statement;
                return statement;
            } catch (SQLException e) {
                throw refused(e);
            }
        }

        void flush() throws EnvironmentRefused {
            try {
                if (insert != null) {
                    insert.executeBatch();
                }
                waiting = 0;
            } catch (SQLException e) {
                throw refused(e);
            }
        }

        /** A row that sound books would not take shows that it does not come out of such. */
        private EnvironmentRefused refused(SQLException e) {
            if (to.dialect.messageKey(e) != null) {
                return to.refused(e);
            }
            return new EnvironmentRefused(
                    Fault.of(
                            "ledger.damaged", source, Map.of("file", source, "code", String.valueOf(e.getErrorCode()))),
                    e);
        }

        @Override
        public void close() throws SQLException {
            if (insert != null) {
                insert.close();
            }
        }
    }
}

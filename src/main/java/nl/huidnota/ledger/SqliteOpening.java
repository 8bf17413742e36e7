package nl.huidnota.ledger;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.ledger.Schema.Step;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Books in a file of their own, for their owner's eyes only from the first moment. */
final class SqliteOpening extends Opening {
    private static final int CACHE_KIB = 16 * 1024;
    /** Counts when the file is made. Payloads fill twice SQLite's usual page better: a quarter faster to book. */
    private static final int PAGE = 8192;

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path file;
    private final String name;
    private final BooksOptions options;
    private final Dialect dialect = new SqliteDialect();

    SqliteOpening(String location, BooksOptions options, List<Step> steps) {
        super(steps);
        this.file = Path.of(location);
        this.name = location;
        this.options = options;
    }

    @Override
    Store forWriting() throws EnvironmentRefused {
        try {
            create(file);
        } catch (FileAlreadyExistsException e) {
            return ready(connected(false), true); // as it should be, from the second run on
        } catch (IOException e) {
            throw new EnvironmentRefused(Fault.of("ledger.no_access", name, Map.of("file", name, "code", "create")), e);
        }
        return ready(connected(false), true);
    }

    @Override
    Store asTheyAre() throws EnvironmentRefused {
        if (!Files.exists(file)) {
            return none(name);
        }
        // not SQLite's read-only mode: what a killed run left behind must be rolled back first
        Store store = connected(true);
        if (isEmpty(store)) {
            store.close();
            return none(name);
        }
        return store;
    }

    /** Makes an empty file, and its folders, for their owner's eyes only. */
    static void create(Path file) throws IOException {
        createFolder(file.toAbsolutePath().getParent());
        Files.createFile(file, mode("rw-------"));
        narrow(file, "rw-------");
    }

    /** A umask may take rights away from what is made; without them its owner could not use it. */
    private static void narrow(Path path, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static void createFolder(@Nullable Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        createFolder(folder.getParent());
        try {
            Files.createDirectory(folder, mode("rwx------"));
        } catch (FileAlreadyExistsException e) {
            return; // another run was first
        }
        narrow(folder, "rwx------");
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private Store connected(boolean queryOnly) throws EnvironmentRefused {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE); // else the file would get the umask's mode
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(Math.toIntExact(options.patience().toMillis()));
        config.setCacheSize(-CACHE_KIB);
        config.setPageSize(PAGE);
        config.setPragma(SQLiteConfig.Pragma.TEMP_STORE, "FILE");
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try (Statement statement = connection.createStatement()) {
                // a damaged file must not make us read past its cells, nor run what it calls a schema
                statement.execute("PRAGMA cell_size_check = " + (queryOnly ? "ON" : "OFF"));
                statement.execute("PRAGMA trusted_schema = OFF");
                statement.execute("PRAGMA query_only = " + (queryOnly ? "ON" : "OFF"));
            }
            return new Store(connection, dialect, name);
        } catch (SQLException e) {
            throw Store.refused(dialect, name, e);
        }
    }

    /** A database that is nowhere. */
    static Connection memory() throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    }
}

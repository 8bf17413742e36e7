package nl.huidnota.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;

/** How books are opened, by where they are. */
abstract class Opening {
    private static final String POSTGRES = "jdbc:postgresql:";
    /** As in other programs' addresses; this driver would take it for a part of the host's name. */
    private static final Pattern LOGIN = Pattern.compile("//[^/@]*:[^/]*@");

    abstract Store forWriting() throws EnvironmentRefused;

    abstract Store forReading() throws EnvironmentRefused;

    static Opening of(String location, BooksOptions options) throws EnvironmentRefused {
        if (!location.startsWith(POSTGRES)) {
            return new SqliteOpening(location, options);
        }
        int parameters = location.indexOf('?');
        String address = parameters < 0 ? location : location.substring(0, parameters);
        String name = LOGIN.matcher(address).replaceFirst("//");
        if (!name.equals(address) || location.toLowerCase(Locale.ROOT).contains("password=")) {
            // others on this machine see the command line
            throw new EnvironmentRefused(Fault.of("ledger.password_in_url", name, Map.of("file", name)));
        }
        return new PostgresOpening(location, name, options);
    }

    /** Makes the tables when asked to, and checks that this program knows them. */
    static Store ready(Store store, boolean make) throws EnvironmentRefused {
        try {
            if (make) {
                Schema.ensure(store.connection, store.dialect);
            }
            int version = store.dialect.version(store.connection);
            if (version > Schema.VERSION) {
                throw new EnvironmentRefused(Fault.of(
                        "ledger.newer", store.name, Map.of("file", store.name, "version", String.valueOf(version))));
            }
            return store;
        } catch (SQLException e) {
            store.close();
            throw store.refused(e);
        } catch (EnvironmentRefused e) {
            store.close();
            throw e;
        }
    }

    static boolean isEmpty(Store store) throws EnvironmentRefused {
        return store.attempt(() -> store.dialect.version(store.connection) == 0);
    }

    /** Books that do not exist yet: in memory, and empty. */
    static Store none(String name) throws EnvironmentRefused {
        Dialect dialect = new SqliteDialect();
        try {
            Connection memory = SqliteOpening.memory();
            Schema.ensure(memory, dialect);
            return new Store(memory, dialect, name);
        } catch (SQLException e) {
            throw Store.refused(dialect, name, e);
        }
    }
}

package nl.huidnota.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.ledger.Schema.Step;

/** How books are opened, by where they are. */
abstract class Opening {
    private static final String POSTGRES = "jdbc:postgresql:";
    /** As in other programs' addresses; this driver would take it for a part of the host's name. */
    private static final Pattern LOGIN = Pattern.compile("//[^/@]*:[^/]*@");

    private final List<Step> steps;

    /** @param steps what brings older books up to date */
    Opening(List<Step> steps) {
        this.steps = steps;
    }

    /** Makes the books where there are none, and brings older ones up to date. */
    abstract Store forWriting() throws EnvironmentRefused;

    /** A look at books as they are, whatever their version; empty ones where there are none. */
    abstract Store asTheyAre() throws EnvironmentRefused;

    /** A look; older books are brought up to date for it, as a run would. */
    Store forReading() throws EnvironmentRefused {
        Store store = ready(asTheyAre(), false);
        if (version(store) >= Schema.version(steps)) {
            return store;
        }
        store.close();
        forWriting().close();
        return ready(asTheyAre(), false);
    }

    static Opening of(String location, BooksOptions options) throws EnvironmentRefused {
        return of(location, options, Schema.STEPS);
    }

    static Opening of(String location, BooksOptions options, List<Step> steps) throws EnvironmentRefused {
        if (!location.startsWith(POSTGRES)) {
            return new SqliteOpening(location, options, steps);
        }
        int parameters = location.indexOf('?');
        String address = parameters < 0 ? location : location.substring(0, parameters);
        String name = LOGIN.matcher(address).replaceFirst("//");
        if (!name.equals(address) || location.toLowerCase(Locale.ROOT).contains("password=")) {
            // others on this machine see the command line
            throw new EnvironmentRefused(Fault.of("ledger.password_in_url", name, Map.of("file", name)));
        }
        return new PostgresOpening(new PostgresOpening.Address(location, name), options, steps);
    }

    /** Makes the tables when asked to, and checks that this program knows them. */
    final Store ready(Store store, boolean make) throws EnvironmentRefused {
        try {
            if (make) {
                Schema.ensure(store.connection, store.dialect, steps);
            }
            int version = store.dialect.version(store.connection);
            if (version > Schema.version(steps)) {
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

    private static int version(Store store) throws EnvironmentRefused {
        return store.attempt(() -> store.dialect.version(store.connection));
    }

    /** Closes what cannot be asked even this. */
    static boolean isEmpty(Store store) throws EnvironmentRefused {
        try {
            return version(store) == 0;
        } catch (EnvironmentRefused e) {
            store.close();
            throw e;
        }
    }

    /** Books that do not exist yet: in memory, and empty. */
    final Store none(String name) throws EnvironmentRefused {
        Dialect dialect = new SqliteDialect();
        try {
            Connection memory = SqliteOpening.memory();
            Schema.ensure(memory, dialect, steps);
            return new Store(memory, dialect, name);
        } catch (SQLException e) {
            throw Store.refused(dialect, name, e);
        }
    }
}

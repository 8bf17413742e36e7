package nl.huidnota.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.ledger.Schema.Step;

/** Books in a schema of a PostgreSQL database. */
final class PostgresOpening extends Opening {
    private final Address address;
    private final BooksOptions options;
    private final Dialect dialect = new PostgresDialect();

    /**
     * Where the books are.
     *
     * @param url as the driver wants it
     * @param name as people may see it
     */
    record Address(String url, String name) {}

    PostgresOpening(Address address, BooksOptions options, List<Step> steps) {
        super(steps);
        this.address = address;
        this.options = options;
    }

    @Override
    Store forWriting() throws EnvironmentRefused {
        return ready(connected(), true);
    }

    @Override
    Store asTheyAre() throws EnvironmentRefused {
        Store store = connected();
        if (isEmpty(store)) {
            store.close();
            return none(address.name());
        }
        return store;
    }

    private Store connected() throws EnvironmentRefused {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "huidnota");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("tcpKeepAlive", "true"); // a line that died silently is found out in the end
        options.login().forEach(properties::setProperty);
        try {
            Connection connection = DriverManager.getConnection(address.url(), properties);
            return new Store(connection, dialect, address.name());
        } catch (SQLException e) {
            throw Store.refused(dialect, address.name(), e);
        }
    }
}

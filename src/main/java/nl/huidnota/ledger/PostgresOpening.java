package nl.huidnota.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import nl.huidnota.domain.EnvironmentRefused;

/** Books in a schema of a PostgreSQL database. */
final class PostgresOpening extends Opening {
    private final String url;
    private final String name;
    private final BooksOptions options;
    private final Dialect dialect = new PostgresDialect();

    PostgresOpening(String url, String name, BooksOptions options) {
        this.url = url;
        this.name = name;
        this.options = options;
    }

    @Override
    Store forWriting() throws EnvironmentRefused {
        return ready(connected(), true);
    }

    @Override
    Store forReading() throws EnvironmentRefused {
        Store store = connected();
        if (isEmpty(store)) {
            store.close();
            return none(name);
        }
        return ready(store, false);
    }

    private Store connected() throws EnvironmentRefused {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "huidnota");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("tcpKeepAlive", "true"); // a line that died silently is found out in the end
        options.login().forEach(properties::setProperty);
        try {
            Connection connection = DriverManager.getConnection(url, properties);
            return new Store(connection, dialect, name);
        } catch (SQLException e) {
            throw Store.refused(dialect, name, e);
        }
    }
}

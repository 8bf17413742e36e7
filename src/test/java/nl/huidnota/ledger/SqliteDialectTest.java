package nl.huidnota.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteDialectTest {
    @TempDir
    Path folder;

    private final SqliteDialect dialect = new SqliteDialect();

    /** Eight runs on one new folder: one of them once took books in the making for damaged ones. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void tablesMadeBetweenTwoQuestionsAreFound(int question) throws SQLException {
        try (Connection mine = connection();
                Connection other = connection()) {
            AtomicInteger asked = new AtomicInteger();
            Connection interrupted = (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("createStatement") && asked.incrementAndGet() == question) {
                            Schema.ensure(other, dialect);
                        }
                        return method.invoke(mine, arguments);
                    });
            assertThat(dialect.version(interrupted)).isEqualTo(Schema.VERSION);
        }
    }

    @Test
    void anotherProgramsDatabaseIsNotOurBooks() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE addresses (name TEXT)");
            assertThatThrownBy(() -> dialect.version(connection)).hasMessage("not our books");
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("boeken.db"));
    }
}

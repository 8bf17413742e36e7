package nl.huidnota.ledger;

import static nl.huidnota.ledger.Samples.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.ledger.Schema.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How books get from one version of the tables to the next, with steps that no version has taken yet. */
class StepsTest {
    private static final Step REMARKS = dialect -> Stream.concat(
                    Stream.of(dialect.define("CREATE TABLE remarks (seq INTEGER PRIMARY KEY, remark TEXT NOT NULL)")),
                    dialect.guards(new Dialect.Guard("remarks", null, null)).stream())
            .toList();

    private static final Step WITH_AUTHOR = dialect ->
            List.of("ALTER TABLE remarks ADD COLUMN author TEXT", "INSERT INTO remarks VALUES (1, 'x', 'y')");

    /** More than the database keeps in memory, so that half of it is on the disk before it counts. */
    private static final Step LARGE = dialect -> List.of("INSERT INTO remarks WITH RECURSIVE n(i) AS"
            + " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000) SELECT i, hex(zeroblob(300)) FROM n");

    private static final Step BROKEN = dialect -> List.of("INSERT INTO nowhere VALUES (1)");

    static Stream<String> places() {
        return Places.all();
    }

    private static void book(String place) throws EnvironmentRefused {
        try (Books books = Books.open(place, OPTIONS);
                Booking booking = books.begin()) {
            Samples.invoice(booking, "K-1", "S-1");
            booking.commit();
        }
    }

    private static String name(String place) {
        return place.replaceFirst("\\?.*", "");
    }

    private static int version(Store store) throws EnvironmentRefused {
        return store.attempt(() -> store.dialect.version(store.connection));
    }

    private static List<String> journal(Store store) throws EnvironmentRefused {
        return store.list("SELECT * FROM journal ORDER BY seq", List.of(), StepsTest::cells);
    }

    private static String cells(ResultSet row) throws java.sql.SQLException {
        StringBuilder cells = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.append(java.util.Arrays.toString(row.getBytes(i))).append(';');
        }
        return cells.toString();
    }

    private static List<String> journal(String place) throws EnvironmentRefused {
        try (Store store = Opening.of(place, OPTIONS).forReading()) {
            return journal(store);
        }
    }

    private static void assertOldAndWhole(String place, List<String> journal) throws EnvironmentRefused {
        assertThat(journal(place)).isEqualTo(journal).isNotEmpty();
        assertThat(Verification.of(place, OPTIONS, new VerifyRequest(null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void allStepsAreTakenAtTheFirstLook(String place) throws Exception {
        book(place);
        List<String> before = journal(place);
        List<Step> steps = List.of(REMARKS, WITH_AUTHOR);
        try (Store store = Opening.of(place, OPTIONS, steps).forReading()) {
            assertThat(version(store)).isEqualTo(3);
            assertThat(journal(store)).isEqualTo(before);
            assertThat(store.list("SELECT author FROM remarks", List.of(), row -> row.getString(1)))
                    .containsExactly("y");
        }
        // taken once, and later ones go on from there
        Step second = dialect -> List.of("INSERT INTO remarks VALUES (2, 'z', 'z')");
        try (Store store = Opening.of(place, OPTIONS, List.of(REMARKS, WITH_AUTHOR, second))
                .forWriting()) {
            assertThat(version(store)).isEqualTo(4);
            assertThat(store.number("SELECT count(*) FROM remarks", List.of())).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void aStepThatFailsTakesTheOthersBack(String place) throws Exception {
        book(place);
        List<String> before = journal(place);
        assertThatThrownBy(() -> Opening.of(place, OPTIONS, List.of(REMARKS, WITH_AUTHOR, BROKEN))
                        .forWriting())
                .isInstanceOf(IllegalStateException.class);
        assertOldAndWhole(place, before);
    }

    @Test
    void killedHalfWayTheBooksAreTheOldOnes() throws Exception {
        String place = Places.sqlite();
        book(place);
        List<String> before = journal(place);
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        place)
                .inheritIO()
                .start();
        assertThat(killed.waitFor()).isEqualTo(9);
        assertThat(Files.size(Path.of(place + "-journal"))).isPositive();
        assertOldAndWhole(place, before);
        try (Store store = Opening.of(place, OPTIONS, List.of(REMARKS, LARGE)).forWriting()) {
            assertThat(version(store)).isEqualTo(3);
            assertThat(journal(store)).isEqualTo(before);
        }
    }

    /** A program that dies between two steps, after the first wrote more than fits in memory. */
    static final class Killed {
        public static void main(String[] args) throws Exception {
            Step death = dialect -> {
                Runtime.getRuntime().halt(9);
                return List.of();
            };
            Opening.of(args[0], OPTIONS, List.of(REMARKS, LARGE, death)).forWriting();
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void anOlderProgramLeavesNewerBooksAlone(String place) throws Exception {
        book(place);
        Opening.of(place, OPTIONS, List.of(REMARKS)).forWriting().close();
        assertThat(Verification.of(place, OPTIONS, new VerifyRequest(null, null)))
                .containsExactly(new VerifyFinding("ledger.newer", Map.of("file", name(place), "version", "2")));
        List<Callable<?>> looks = List.of(() -> Books.open(place, OPTIONS), () -> Books.openReadOnly(place, OPTIONS));
        for (Callable<?> look : looks) {
            assertThatThrownBy(look::call).isInstanceOfSatisfying(EnvironmentRefused.class, refused -> {
                assertThat(refused.fault().key()).isEqualTo("ledger.newer");
                assertThat(refused.fault().args()).containsEntry("version", "2");
            });
        }
    }
}

package nl.huidnota.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.huidnota.domain.EnvironmentRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eight at once, a process killed, a server crashed: no number is lost, doubled or skipped. */
class ManyAtOnceTest {
    private static final BooksOptions PATIENT = new BooksOptions(Samples.CLOCK, Duration.ofSeconds(60), Map.of());

    static Stream<String> places() {
        return Places.all();
    }

    static boolean postgres() {
        return PostgresServer.isInstalled();
    }

    @ParameterizedTest
    @MethodSource("places")
    void eightBookAtOnceWithoutGap(String place) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int worker = i;
            tasks.add(() -> book(place, worker));
        }
        for (Future<Integer> done : pool.invokeAll(tasks)) {
            assertThat(done.get()).isEqualTo(5);
        }
        pool.shutdown();
        try (Books books = Books.openReadOnly(place, PATIENT)) {
            assertThat(books.documents().count()).isEqualTo(40);
            assertThat(books.documents().numbered("F2026-00040")).isPresent();
        }
        assertThat(VerificationTest.verify(place, null)).isEmpty();
    }

    /** The first run of an administration, eight times at once: one makes the tables, nobody takes them for damage. */
    @Test
    void eightOpenNewBooksAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        for (int round = 0; round < 60; round++) {
            String place = Places.sqlite();
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() -> {
                    try (Books books = Books.open(place, PATIENT)) {
                        return books.head();
                    }
                });
            }
            for (Future<String> done : pool.invokeAll(tasks)) {
                assertThat(done.get()).isEqualTo("0".repeat(64));
            }
        }
        pool.shutdown();
    }

    private static int book(String place, int worker) throws EnvironmentRefused {
        int booked = 0;
        for (int i = 0; i < 6; i++) {
            try (Books books = Books.open(place, PATIENT);
                    Booking booking = books.begin()) {
                Samples.invoice(booking, "K-" + worker, "S-" + worker + "-" + i);
                if (i != 3) { // one gives up
                    booking.commit();
                    booked++;
                }
            }
        }
        return booked;
    }

    /** Books without end; killed by the test. */
    static final class Endless {
        public static void main(String[] args) throws Exception {
            for (int i = 0; ; i++) {
                try (Books books = Books.open(args[0], PATIENT);
                        Booking booking = books.begin()) {
                    for (int n = 0; n < 200; n++) {
                        Samples.invoice(booking, "K", args[1] + "-" + i + "-" + n);
                    }
                    booking.commit();
                    System.out.println(books.head());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void aKilledProcessLeavesAllOrNothing(String place) throws Exception {
        for (int round = 0; round < 2; round++) {
            Process process = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Endless.class.getName(),
                            place,
                            "R" + round)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String head = process.inputReader().readLine();
            Thread.sleep(150L + round * 37L);
            process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            assertThat(head).hasSize(64);
            assertThat(VerificationTest.verify(place, head)).isEmpty();
            try (Books books = Books.open(place, PATIENT)) {
                assertThat(books.documents().count() % 200).isZero();
            }
        }
    }

    @Test
    @EnabledIf("postgres")
    void aCrashOfTheServerLosesNothing() throws Exception {
        String place = Places.postgres();
        String head = VerificationTest.fill(place);
        PostgresServer server = PostgresServer.shared();
        try (Books books = Books.open(place, PATIENT)) {
            Booking booking = books.begin();
            Samples.invoice(booking, "K-9", "S-99");
            booking.flush();
            server.crash();
            assertThatThrownBy(booking::commit).isInstanceOfSatisfying(EnvironmentRefused.class, refused -> assertThat(
                            refused.fault().key())
                    .isEqualTo("ledger.unreachable"));
            booking.close();
        }
        assertThatThrownBy(() -> Books.open(place, PATIENT))
                .isInstanceOfSatisfying(
                        EnvironmentRefused.class,
                        refused -> assertThat(refused.fault().key()).isEqualTo("ledger.unreachable"));
        server.startUp();
        try (Books books = Books.open(place, PATIENT);
                Booking booking = books.begin()) {
            assertThat(books.head()).isEqualTo(head);
            assertThat(Samples.invoice(booking, "K-9", "S-99")).isEqualTo("F2026-00004");
            booking.commit();
        }
        assertThat(VerificationTest.verify(place, head)).isEmpty();
    }
}

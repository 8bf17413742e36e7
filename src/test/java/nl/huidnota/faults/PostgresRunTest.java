package nl.huidnota.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.huidnota.ledger.Booking;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.BooksOptions;
import nl.huidnota.ledger.PostgresServer;
import nl.huidnota.product.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Books on a real PostgreSQL server, through the product: connections lost, the server restarted, neighbours, moves. */
@EnabledIf("nl.huidnota.ledger.PostgresServer#isInstalled")
class PostgresRunTest {
    private static final int ENVIRONMENT = 4;

    @TempDir
    Path temp;

    private PostgresServer server;

    @BeforeEach
    void start() throws Exception {
        server = PostgresServer.shared();
    }

    /** Stops the run at some moment, by what it does to the server. */
    private interface Blow {
        void fall() throws Exception;
    }

    @Test
    void aLostConnectionLosesNothing() throws Exception {
        interrupted(60, 3, "lost", () -> assertThat(server.disconnectAll()).isPositive());
    }

    @Test
    @Tag("long")
    void aRestartWithinTenThousandSessionsLosesNothing() throws Exception {
        interrupted(15_500, 5_000, "restart", () -> {
            server.crash();
            server.startUp();
        });
    }

    /** @param files how many documents wait when the blow falls */
    private void interrupted(int clients, int files, String schema, Blow blow) throws Exception {
        Path practice = Files.createDirectories(temp.resolve("praktijk"));
        if (!Files.exists(practice.resolve("praktijk.yaml"))) {
            Product.run("demo", practice.toString(), "--clients", String.valueOf(clients), "--month", "2026-10");
            assertThat(run(practice, temp.resolve("undisturbed"), server.url("undisturbed_" + schema))
                            .exitCode())
                    .isLessThan(2);
        }
        SortedMap<String, String> wanted = TwelveInvoices.filesOf(temp.resolve("undisturbed"));
        Path out = temp.resolve(schema);
        String books = server.url(schema);
        CompletableFuture<Product> run = CompletableFuture.supplyAsync(() -> run(practice, out, books));
        await(out.resolve(".uitgaand"), files);
        blow.fall();
        Product hit = run.get(10, TimeUnit.MINUTES);
        assertThat(hit.exitCode()).as(hit.said()).isEqualTo(ENVIRONMENT);
        assertThat(hit.err()).contains("viel weg").contains("\u2192").doesNotContain("Exception");
        assertThat(TwelveInvoices.filesOf(out).keySet()).allMatch(name -> name.equals(".slot"));

        Product next = run(practice, out, books);
        assertThat(next.exitCode()).as(next.said()).isLessThan(2);
        assertThat(TwelveInvoices.filesOf(out)).isEqualTo(wanted);
        Product verify = Product.run(
                "ledger", "verify", "--ledger", books, "--out", out.toString(), "--practice", yaml(practice));
        assertThat(verify.exitCode()).as(verify.said()).isZero();
        System.out.println("PostgresRunTest " + schema + ", hit with " + files + " files waiting: " + wanted.size()
                + " files, " + next.out().lines().reduce((first, last) -> last).orElse(""));
        TwelveInvoices.delete(out);
    }

    private static void await(Path outbox, int files) throws Exception {
        for (int i = 0; i < 60_000; i++) {
            if (Files.isDirectory(outbox) && count(outbox) >= files) {
                return;
            }
            Thread.sleep(5);
        }
        throw new AssertionError("the run never came so far");
    }

    private static long count(Path outbox) {
        try (Stream<Path> walk = Files.walk(outbox)) {
            return walk.filter(Files::isRegularFile).count();
        } catch (java.io.IOException | java.io.UncheckedIOException e) {
            return 0; // being written while we look
        }
    }

    private static String yaml(Path practice) {
        return practice.resolve("praktijk.yaml").toString();
    }

    private static Product run(Path practice, Path out, String books) {
        return Product.run(
                "run",
                practice.resolve("sessies-2026-10.csv").toString(),
                "--practice",
                yaml(practice),
                "--month",
                "2026-10",
                "--today",
                "2026-11-02",
                "--out",
                out.toString(),
                "--ledger",
                books);
    }

    @Test
    void administrationsDoNotWaitForEachOtherAndOneSaysThatItIsTaken() throws Exception {
        TwelveInvoices month = new TwelveInvoices(Files.createDirectory(temp.resolve("praktijk")));
        BooksOptions options = new BooksOptions(Product.CLOCK, Duration.ofSeconds(1), Map.of());
        try (Books books = Books.open(server.url("taken"), options);
                Booking booking = books.begin()) {
            assertThat(booking.head()).hasSize(64);
            Path other = temp.resolve("other");
            assertThat(run(temp.resolve("praktijk"), other, server.url("free")).exitCode())
                    .isEqualTo(month.exit());
            assertThat(TwelveInvoices.filesOf(other)).isEqualTo(month.files());
            Product taken = run(temp.resolve("praktijk"), temp.resolve("taken"), server.url("taken"));
            assertThat(taken.exitCode()).as(taken.said()).isEqualTo(ENVIRONMENT);
            assertThat(taken.err()).contains("bezet: een andere run").contains("\u2192 Wacht");
        }
    }

    @Test
    void anAdministrationMovesToTheServerAndBack() throws Exception {
        TwelveInvoices month = new TwelveInvoices(Files.createDirectory(temp.resolve("praktijk")));
        String file = month.undisturbed().resolve("grootboek.db").toString();
        String back = temp.resolve("terug.db").toString();
        String there = server.url("moved");
        for (List<String> move : List.of(List.of(file, there), List.of(there, back))) {
            Product copy = Product.run("ledger", "copy", move.get(0), move.get(1));
            assertThat(copy.exitCode()).as(copy.said()).isZero();
            Product verify = month.verify(month.undisturbed(), move.get(1));
            assertThat(verify.exitCode()).as(verify.said()).isZero();
            assertThat(verify.out()).contains(month.head());
            Product again = run(temp.resolve("praktijk"), month.undisturbed(), move.get(1));
            assertThat(again.out()).contains("0 nieuw");
        }
    }
}

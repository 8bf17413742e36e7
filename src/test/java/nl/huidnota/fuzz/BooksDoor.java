package nl.huidnota.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.BooksOptions;
import nl.huidnota.ledger.Copying;
import nl.huidnota.ledger.Each;
import nl.huidnota.ledger.Verification;
import nl.huidnota.ledger.VerifyFinding;
import nl.huidnota.ledger.VerifyRequest;
import nl.huidnota.product.Product;

/**
 * Someone else's file as our books: a whole file when it begins as SQLite does, else a patch on good books, four bytes
 * each change (three for the place, one for the value). What cannot be read must be called damaged; every so often the
 * file is also verified and copied, which reads all of it.
 */
final class BooksDoor implements Door {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final BooksOptions OPTIONS = new BooksOptions(
            Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC), Duration.ofMillis(50), Map.of());
    /** One input in so many is read to its last byte, in every way. */
    private static final int THOROUGH = 64;

    private final Scratch scratch = new Scratch();
    private final PatchedFile books;

    private BooksDoor() {
        try {
            books = new PatchedFile(scratch, "in.db", goodBooks());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Door open() {
        return new BooksDoor();
    }

    /** The books of one small month, packed as small as they go. */
    private byte[] goodBooks() throws IOException, SQLException {
        String folder = scratch.path("practice").toString();
        require(Product.run("demo", folder, "--clients", "3", "--seed", "1"), Set.of(0));
        require(
                Product.run(
                        "run",
                        folder + "/sessies-2026-10.csv",
                        "--month",
                        "2026-10",
                        "--practice",
                        folder + "/praktijk.yaml",
                        "--today",
                        "2026-11-02"),
                Set.of(0, 1));
        Path books = scratch.path("practice/uit/grootboek.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + books);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = 1024");
            statement.execute("VACUUM");
        }
        return Files.readAllBytes(books);
    }

    private static void require(Product product, Set<Integer> codes) {
        if (!codes.contains(product.exitCode())) {
            throw new IllegalStateException(product.said());
        }
    }

    @Override
    public void take(byte[] input) throws Exception {
        if (startsAsSqlite(input)) {
            read(scratch.write("whole.db", input).toString(), input);
            return;
        }
        books.patch(input);
        try {
            read(books.path(), input);
        } finally {
            books.restore();
        }
    }

    private void read(String file, byte[] input) throws Exception {
        orDamaged(() -> readAll(file));
        if (Math.floorMod(Arrays.hashCode(input), THOROUGH) == 0) {
            orDamaged(() -> readHistory(file));
            for (VerifyFinding finding : Verification.of(file, OPTIONS, new VerifyRequest(null, null))) {
                Refused.requireWords(Fault.of(finding.key(), "", finding.args()));
            }
            Path copy = scratch.path("copy.db");
            Files.deleteIfExists(copy);
            orDamaged(() -> new Copying(OPTIONS).copy(file, copy.toString()));
        }
    }

    /** Reading of books. */
    private interface Reading {
        void read() throws InputRefused, EnvironmentRefused;
    }

    /** A value that cannot be one of ours stops the reading of books that were not verified; nothing else may. */
    private static void orDamaged(Reading reading) throws Exception {
        Refused.orRead(() -> reading.read());
    }

    private static void readAll(String file) throws EnvironmentRefused {
        try (Books books = Books.openReadOnly(file, OPTIONS)) {
            books.documents().all(any());
            books.events().all(any());
            books.export().entries(any());
            books.head();
        }
    }

    private static void readHistory(String file) throws EnvironmentRefused {
        try (Books books = Books.openReadOnly(file, OPTIONS)) {
            books.documents().history("F2026-00001");
        }
    }

    private static <T> Each<T> any() {
        return value -> {};
    }

    private static boolean startsAsSqlite(byte[] input) {
        return input.length > MAGIC.length && Arrays.equals(Arrays.copyOf(input, MAGIC.length), MAGIC);
    }
}

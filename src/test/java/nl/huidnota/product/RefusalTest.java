package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be done is refused with the right exit code, a message that helps, and nothing half-written. */
class RefusalTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeAPractice() {
        assertThat(Product.run("demo", folder.toString(), "--clients", "20").exitCode())
                .isZero();
    }

    private Product run(String... more) {
        String[] args = new String[6 + more.length];
        System.arraycopy(
                new String[] {
                    "run",
                    folder.resolve("sessies-2026-10.csv").toString(),
                    "--practice",
                    folder.resolve("praktijk.yaml").toString(),
                    "--month",
                    "2026-10"
                },
                0,
                args,
                0,
                6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Product.run(args);
    }

    private void refused(Product product, int exitCode, String... said) {
        assertThat(product.exitCode()).as(product.said()).isEqualTo(exitCode);
        assertThat(product.err()).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(folder.resolve("uit/2026-10")).doesNotExist();
    }

    @Test
    void aWrongOptionNamesTheRightOne() {
        refused(run("--mont", "2026-10"), 2, "--mont", "--month");
    }

    @Test
    void aWrongOptionIsNamedBeforeWhatIsMissingForIt() {
        refused(Product.run("run", "x.csv", "--mnth", "2026-10"), 2, "Dit ken ik niet: --mnth", "Bedoelde u --month?");
        refused(Product.run("chekc", "x.csv"), 2, "Bedoelde u check?");
        refused(Product.run("check", "x.csv", "--month", "2026-13"), 2, "2026-13 (verwacht: JJJJ-MM)");
    }

    @Test
    void aSessionThatIsNotInTheExport() {
        Product absent = Product.run(
                "invoice",
                folder.resolve("sessies-2026-10.csv").toString(),
                "--practice",
                folder.resolve("praktijk.yaml").toString(),
                "--session",
                "S-9",
                "--dry-run");
        assertThat(absent.exitCode()).as(absent.said()).isOne();
        assertThat(absent.err()).contains("S-9 staat niet in deze export");
    }

    /** Bundles may be made any time later; they are the run's own files again, or they do not belong. */
    @Test
    void bundlesOfALaterDayBelongToTheRun() throws Exception {
        assertThat(run().exitCode()).isLessThan(2);
        run("--bundle");
        Path month = folder.resolve("uit/2026-10");
        String[] verify = {
            "verify",
            month.toString(),
            "--practice",
            folder.resolve("praktijk.yaml").toString()
        };
        assertThat(Product.run(verify).said()).contains("exit 0", "in orde");
        Files.write(month.resolve("bundels/facturen-02.zip"), new byte[] {'P', 'K', 3, 4});
        assertThat(Product.run(verify).words()).contains("hoort niet bij de run: bundels/facturen-02.zip");
    }

    @Test
    void aMissingExport() {
        refused(
                Product.run(
                        "run",
                        folder.resolve("weg.csv").toString(),
                        "--practice",
                        folder.resolve("praktijk.yaml").toString(),
                        "--month",
                        "2026-10"),
                3,
                "weg.csv");
    }

    @Test
    void missingColumnsAreAllNamed() throws IOException {
        Files.writeString(folder.resolve("sessies-2026-10.csv"), "sessie_id;status\nS-1;voltooid\n");
        refused(run(), 3, "sessiedatum", "client_id", "tarief");
    }

    @Test
    void wrongKeysInThePracticeFileHaveAPlace() throws IOException {
        Path practice = folder.resolve("praktijk.yaml");
        Files.writeString(practice, Files.readString(practice).replace("btw_regeling", "x") + "onbekend: 1\n");
        refused(run(), 3, "praktijk.yaml:", "onbekend");
    }

    @Test
    void anotherCountThanExpected() {
        refused(run("--expect-count", "3"), 3, "3");
        refused(run("--expect-amount", "1,00"), 3, "1,00");
    }

    @Test
    void anInvoiceDateInTheFuture() {
        refused(run("--invoice-date", "2026-12-31"), 2, "31-12-2026");
    }

    @Test
    void booksThatAnotherRunHolds() throws SQLException {
        assertThat(run().exitCode()).isLessThanOrEqualTo(1);
        String books = "jdbc:sqlite:" + folder.resolve("uit/grootboek.db");
        try (Connection other = DriverManager.getConnection(books);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Product second = run("--invoice-date", "2026-11-02");
            assertThat(second.exitCode()).as(second.said()).isEqualTo(4);
            assertThat(second.err()).doesNotContain("Exception");
        }
        assertThat(run().exitCode()).isLessThanOrEqualTo(1);
    }

    @Test
    void aFileWhereTheFolderShouldBe() throws IOException {
        Files.writeString(folder.resolve("uit"), "in de weg");
        Product product = run();
        assertThat(product.exitCode()).as(product.said()).isEqualTo(4);
        assertThat(product.err()).doesNotContain("Exception");
    }

    @Test
    void aCheckWritesNothing() {
        Product product = run("--dry-run");
        assertThat(product.exitCode()).isLessThanOrEqualTo(1);
        assertThat(folder.resolve("uit")).doesNotExist();
    }
}

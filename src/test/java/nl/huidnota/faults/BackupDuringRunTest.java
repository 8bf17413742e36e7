package nl.huidnota.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.ledger.PostgresServer;
import nl.huidnota.product.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Backups taken without pause while another process runs month after month: each one proves itself, ends where some
 * run ended, and none is older than the one before.
 */
class BackupDuringRunTest {
    private static final int ENVIRONMENT = 4;

    @TempDir
    Path temp;

    @Test
    void someBackupsDuringRuns() throws Exception {
        backups(2, 20, "");
    }

    @Test
    @Tag("long")
    void manyBackupsDuringRuns() throws Exception {
        backups(12, 300, "");
    }

    @Test
    @Tag("long")
    @EnabledIf("nl.huidnota.ledger.PostgresServer#isInstalled")
    void manyBackupsDuringRunsOnPostgres() throws Exception {
        backups(12, 300, PostgresServer.shared().url("backups"));
    }

    private void backups(int months, int clients, String database) throws Exception {
        Path out = temp.resolve("uit");
        String books = database.isEmpty() ? out.resolve("grootboek.db").toString() : database;
        ChildJvm jvm = new ChildJvm(Files.createDirectory(temp.resolve("jvm")));
        List<Backup> taken = new ArrayList<>();
        Map<String, Integer> ends = new HashMap<>();
        ends.put("0".repeat(64), 0);
        try (ChildProgram child = new ChildProgram(jvm.command(Resident.class, List.of()))) {
            for (int month = 1; month <= months; month++) {
                child.begin(run(month, clients, out, books));
                while (!child.answered()) {
                    backup(books, taken);
                }
                assertThat(child.answer().exit()).isLessThan(2);
                ends.put(head(out, books), month);
            }
        }
        int last = 0;
        for (Backup backup : taken) {
            Integer end = ends.get(backup.head());
            assertThat(end).as("a backup that ends at no run's end").isNotNull().isGreaterThanOrEqualTo(last);
            last = end;
        }
        System.out.println("BackupDuringRunTest " + (database.isEmpty() ? "SQLite" : "PostgreSQL") + ": " + taken.size()
                + " backups during " + months + " runs");
    }

    /** A backup that was made, proved, and is gone again. */
    private record Backup(String head) {}

    private List<String> run(int month, int clients, Path out, String books) {
        String name = String.format(java.util.Locale.ROOT, "2026-%02d", month);
        Path folder = temp.resolve("praktijk-" + name);
        Product.run("demo", folder.toString(), "--clients", String.valueOf(clients), "--month", name);
        return List.of(
                "run",
                folder.resolve("sessies-" + name + ".csv").toString(),
                "--practice",
                folder.resolve("praktijk.yaml").toString(),
                "--month",
                name,
                "--today",
                "2027-01-02",
                "--out",
                out.toString(),
                "--ledger",
                books);
    }

    private void backup(String books, List<Backup> taken) throws Exception {
        if (!books.startsWith("jdbc:") && !Files.exists(Path.of(books))) {
            Thread.sleep(5);
            return; // the first run has not begun
        }
        Path file = temp.resolve("kopie.db");
        Path elders = temp.resolve("elders");
        Product backup = Product.run("ledger", "backup", file.toString(), "--ledger", books, "--json");
        if (backup.exitCode() == ENVIRONMENT) {
            assertThat(backup.err()).contains("bezet").contains("\u2192");
            assertThat(file).doesNotExist();
            return; // it met a commit
        }
        assertThat(backup.exitCode()).as(backup.said()).isZero();
        Product verify =
                Product.run("ledger", "verify", "--ledger", file.toString(), "--out", elders.toString(), "--json");
        // a restored backup stands alone: its files are still where they were, many of them, and are looked at last
        assertThat(verify.out().replace("ledger.verify.file_missing", "").replace("ledger.verify.more", ""))
                .doesNotContain("ledger.verify.");
        taken.add(new Backup(headOf(backup)));
        Files.delete(file);
    }

    private static String headOf(Product product) {
        return product.out().replaceAll("(?s).*\"head\":\"([0-9a-f]+)\".*", "$1");
    }

    private String head(Path out, String books) {
        Product verify = Product.run("ledger", "verify", "--ledger", books, "--out", out.toString(), "--json");
        assertThat(verify.exitCode()).as(verify.said()).isZero();
        return headOf(verify);
    }
}

package nl.huidnota.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.huidnota.ledger.PostgresServer;
import nl.huidnota.product.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several processes run on one administration at the same moment, all with the whole month, or each with a part that
 * overlaps the next one's. Every session is billed once, the numbers are 1 to N, and who could not get in says so.
 */
class EightAtOnceTest {
    private static final int ENVIRONMENT = 4;
    /** Of the long tests. */
    private static final int REPEATS = Integer.getInteger("huidnota.crowd.repeats", 200);

    @TempDir
    Path temp;

    private final List<ChildProgram> children = new ArrayList<>();
    private TwelveInvoices month;
    private BigDecimal billed;
    private int turnedAway;

    static boolean postgres() {
        return PostgresServer.isInstalled();
    }

    @AfterEach
    void end() throws Exception {
        for (ChildProgram child : children) {
            child.close();
        }
    }

    @Test
    void twoAtOnceInOneFile() throws Exception {
        crowd(2, 2, "");
    }

    @Test
    @Tag("long")
    void eightAtOnceInOneFile() throws Exception {
        crowd(8, REPEATS, "");
    }

    @Test
    @Tag("long")
    @EnabledIf("postgres")
    void eightAtOnceOnPostgres() throws Exception {
        crowd(8, REPEATS, "jdbc:postgresql:");
    }

    private void crowd(int processes, int repeats, String database) throws Exception {
        month = new TwelveInvoices(Files.createDirectory(temp.resolve("praktijk")));
        billed = billed(month.undisturbed(), "");
        ChildJvm jvm = new ChildJvm(Files.createDirectory(temp.resolve("jvm")));
        for (int i = 0; i < processes; i++) {
            children.add(new ChildProgram(jvm.command(Resident.class, List.of())));
        }
        List<Path> parts = parts(processes);
        for (int repeat = 0; repeat < repeats; repeat++) {
            Path out = temp.resolve("uit-" + repeat);
            String books = database.isEmpty() ? "" : PostgresServer.shared().url("crowd_" + processes + "_" + repeat);
            List<Path> exports = repeat % 2 == 0 ? List.of(month.export()) : parts;
            together(out, books, exports);
            proved(out, books, repeat % 2 == 0);
            TwelveInvoices.delete(out);
            Files.writeString(temp.resolve("progress"), repeat + 1 + " repeats, " + turnedAway + " turned away");
        }
        System.out.println(getClass().getSimpleName() + " " + database + ": " + repeats + " times " + processes
                + " at once, turned away " + turnedAway);
    }

    private void together(Path out, String books, List<Path> exports) throws Exception {
        for (int i = 0; i < children.size(); i++) {
            children.get(i).begin(arguments(exports.get(i % exports.size()), out, books));
        }
        List<Path> again = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            ChildProgram.Answer answer = children.get(i).answer();
            if (answer.exit() == ENVIRONMENT) {
                String said = answer.said().replaceAll("\\s+", " ");
                assertThat(said).contains(" bezet: een andere run ").contains("\u2192 Wacht");
                again.add(exports.get(i % exports.size()));
                turnedAway++;
            } else {
                assertThat(answer.exit()).as(answer.said()).isBetween(0, 1);
            }
        }
        for (Path export : again) {
            Product later = run(export, out, books);
            assertThat(later.exitCode()).as(later.said()).isBetween(0, 1);
        }
    }

    private void proved(Path out, String books, boolean whole) throws IOException, SQLException {
        Product verify = month.verify(out, books);
        assertThat(verify.exitCode()).as(verify.said()).isZero();
        assertThat(billed(out, books)).isEqualByComparingTo(billed);
        assertThat(sessions(out, books)).isEqualTo(sessions(month.undisturbed(), ""));
        try (Stream<Path> files = Files.list(out.resolve("2026-10/facturen"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .isEqualTo(IntStream.rangeClosed(1, names.size())
                            .mapToObj(n -> String.format(java.util.Locale.ROOT, "F2026-%05d.pdf", n))
                            .toList());
        }
        if (whole) {
            assertThat(TwelveInvoices.filesOf(out)).isEqualTo(month.files());
        }
        assertThat(run(month.export(), out, books).out()).contains("0 nieuw");
    }

    /** How many sessions the books hold, none of them twice. */
    private static int sessions(Path out, String books) throws SQLException {
        String url = books.isEmpty() ? "jdbc:sqlite:" + out.resolve("grootboek.db") : books;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*), count(DISTINCT id) FROM sessions")) {
            count.next();
            assertThat(count.getInt(1)).isEqualTo(count.getInt(2));
            return count.getInt(1);
        }
    }

    /** What the books hold in all. */
    private BigDecimal billed(Path out, String books) {
        List<String> args = month.with(out, books, "ledger", "export", "--json");
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonElement element : JsonParser.parseString(
                        Product.run(args.toArray(String[]::new)).out())
                .getAsJsonArray()) {
            sum = sum.add(element.getAsJsonObject().get("gross").getAsBigDecimal());
        }
        return sum;
    }

    private Product run(Path export, Path out, String books) {
        return Product.run(arguments(export, out, books).toArray(String[]::new));
    }

    private List<String> arguments(Path export, Path out, String books) {
        return month.with(out, books, "run", export.toString(), "--month", "2026-10", "--today", "2026-11-02");
    }

    /** As many files as there are processes, each row in two of them. */
    private List<Path> parts(int processes) throws IOException {
        List<String> rows = Files.readAllLines(month.export());
        List<Path> parts = new ArrayList<>();
        for (int part = 0; part < processes; part++) {
            List<String> some = new ArrayList<>(List.of(rows.get(0)));
            for (int row = 1; row < rows.size(); row++) {
                if (row % processes == part || (row + 1) % processes == part) {
                    some.add(rows.get(row));
                }
            }
            parts.add(Files.write(temp.resolve("deel-" + part + ".csv"), some));
        }
        return parts;
    }
}

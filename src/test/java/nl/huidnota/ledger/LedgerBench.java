package nl.huidnota.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.huidnota.bench.Figures;
import nl.huidnota.bench.Race;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.ContentFingerprint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P10 and staging: the books against bare SQLite, interleaved, medians of five, items per CPU second. */
@Tag("bench")
class LedgerBench {
    private static final int ROUNDS = 5;
    private static final int CLIENTS = 100_000;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int ROWS = Integer.getInteger("bench.rows", 1_000_000);

    @Test
    void booksAgainstBareSqlite() throws Exception {
        List<BookedSession> sessions = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            sessions.add(Samples.session("S-" + i, "K-" + (i * 7919L % CLIENTS), "F2026-" + i));
        }
        List<String> ids = sessions.stream().map(BookedSession::clientId).toList();
        double[] bareInsert = new double[ROUNDS];
        double[] booked = new double[ROUNDS];
        double[] bareAsk = new double[ROUNDS];
        double[] asked = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Path file = Files.createTempFile("bare", ".db");
            String place = Places.sqlite();
            try (Connection bare = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                bareInsert[round] = rate(CLIENTS, () -> insertBare(bare, sessions));
                booked[round] = rate(CLIENTS, () -> book(place, sessions));
                bareAsk[round] = rate(CLIENTS, () -> askBare(bare, ids));
                asked[round] = rate(CLIENTS, () -> ask(place, ids));
            }
            Files.delete(file);
            Files.delete(Path.of(place));
        }
        compare("P10 booking", "sessions booked", booked, bareInsert);
        compare("P10 look-up", "clients looked up", asked, bareAsk);
    }

    @Test
    void staging() throws Exception {
        double[] added = new double[1];
        double[] batched = new double[1];
        try (Staging staging = Staging.open()) {
            added[0] = rate(ROWS, () -> {
                for (int i = 0; i < ROWS; i++) {
                    staging.add(row(i + 2), "K-" + (i * 7919L % (ROWS / 3)), "S-" + i);
                }
            });
            int[] seen = {0};
            double repeated = rate(ROWS, () -> staging.repeated(each -> {}));
            batched[0] = rate(
                    ROWS,
                    () -> staging.batches(2000, batch -> {
                        seen[0] += batch.size();
                        for (Staging.StagedRow row : batch) {
                            staging.judge(
                                    row.row().number(), "{\"verdict\":\"claimable\",\"tariff\":\"180.00\"}", "[]");
                        }
                    }));
            assertThat(seen[0]).isEqualTo(ROWS);
            double judged = rate(ROWS, () -> staging.judged(each -> {}));
            tell("staged rows", added);
            tell("repeated", repeated);
            tell("batched back and judged", batched);
            tell("judged back", judged);
        }
    }

    private static nl.huidnota.domain.care.SourceRow row(int number) {
        String[] cells = new String[nl.huidnota.domain.care.Column.values().length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i % 2 == 0 ? "" : "cell " + i;
        }
        return new nl.huidnota.domain.care.SourceRow(number, List.of(cells), null, 0);
    }

    private interface Job {
        void run() throws Exception;
    }

    private static double rate(int items, Job job) throws Exception {
        long start = SYSTEM.getProcessCpuTime();
        job.run();
        return items * 1e9 / (SYSTEM.getProcessCpuTime() - start);
    }

    private static void tell(String what, double... rates) {
        Arrays.sort(rates);
        System.out.printf(Locale.ROOT, "%-26s %,12.0f per CPU second%n", what, rates[rates.length / 2]);
    }

    private static void compare(String id, String work, double[] ours, double[] bare) throws Exception {
        double our = Race.median(ours);
        double other = Race.median(bare);
        String unit = " a CPU second";
        Figures.atLeast(
                0.5,
                our / other,
                new Figures.Row(
                        id,
                        work,
                        Figures.number(our) + unit,
                        Figures.number(other) + unit,
                        "bare SQLite, 100 000 clients"));
    }

    private static void insertBare(Connection bare, List<BookedSession> sessions) throws Exception {
        try (Statement statement = bare.createStatement()) {
            statement.execute("CREATE TABLE s(id TEXT PRIMARY KEY, client TEXT, date TEXT, tariff INTEGER,"
                    + " fingerprint TEXT, rest TEXT)");
            statement.execute("CREATE INDEX c ON s(client)");
        }
        bare.setAutoCommit(false);
        try (PreparedStatement insert = bare.prepareStatement("INSERT INTO s VALUES (?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (BookedSession session : sessions) {
                insert.setString(1, session.id());
                insert.setString(2, session.clientId());
                insert.setString(3, session.date().toString());
                insert.setLong(4, session.tariff().cents());
                insert.setString(5, session.fingerprint().text());
                insert.setString(6, session.prestatie() + session.area() + session.verdict() + session.document());
                insert.addBatch();
                if (++waiting % 1000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        bare.commit();
    }

    private static void book(String place, List<BookedSession> sessions) throws Exception {
        try (Books books = Books.open(place, Samples.OPTIONS);
                Booking booking = books.begin()) {
            for (BookedSession session : sessions) {
                booking.book(session, Samples.OCTOBER);
            }
            booking.commit();
        }
    }

    private static void askBare(Connection bare, List<String> clients) throws Exception {
        long sum = 0;
        try (PreparedStatement select = bare.prepareStatement("SELECT * FROM s WHERE client = ?")) {
            for (String client : clients) {
                select.setString(1, client);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        sum += row.getLong(4)
                                + new ContentFingerprint(row.getString(5))
                                        .text()
                                        .length();
                    }
                }
            }
        }
        assertThat(sum).isPositive();
    }

    private static void ask(String place, List<String> clients) throws Exception {
        long sum = 0;
        try (Books books = Books.openReadOnly(place, Samples.OPTIONS)) {
            for (int from = 0; from < clients.size(); from += 2000) {
                for (BookedSession session : books.sessions().ofClients(clients.subList(from, from + 2000))) {
                    sum += session.budgetUse().cents();
                }
            }
        }
        assertThat(sum).isPositive();
    }
}

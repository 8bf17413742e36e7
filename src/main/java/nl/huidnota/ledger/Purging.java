package nl.huidnota.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;

/**
 * Takes away what the law no longer lets the practice keep: payloads, clients, kept files and results of old facts.
 * Numbers, sums, dates and hashes stay, so that the chain still verifies.
 */
public final class Purging {
    /** Article 52 AWR: seven years, from the end of the year it concerns. */
    private static final int YEARS = 7;

    private static final String OLD = "SELECT seq FROM journal WHERE at < ? AND kind NOT IN ('snapshot', 'purge')";

    private final BooksOptions options;

    public Purging(BooksOptions options) {
        this.options = options;
    }

    /** The latest day that may be given: what was booked before it has been kept long enough. */
    public LocalDate latest() {
        return LocalDate.of(LocalDate.now(options.clock()).getYear() - YEARS, 1, 1);
    }

    /**
     * What a purge did.
     *
     * @param facts how many have no payload now; 0 when there was nothing to purge and nothing was booked
     * @param papers what may go from the administration's folder too: folders of which all was purged, else files
     */
    public record Purged(long facts, List<String> papers) {
        public Purged {
            papers = List.copyOf(papers);
        }
    }

    /**
     * Purges all facts booked before a day.
     *
     * @throws InputRefused when some of them must still be kept
     */
    public Purged before(LocalDate day, String location) throws EnvironmentRefused, InputRefused {
        if (day.isAfter(latest())) {
            throw new InputRefused(Fault.of(
                    "ledger.purge_too_soon",
                    location,
                    Map.of("before", latest().toString(), "latest", latest().toString())));
        }
        try (Store store = Opening.of(location, options).forWriting()) {
            long facts = purge(store, day);
            if (facts > 0) {
                store.attempt(() -> wipe(store));
            }
            return new Purged(facts, facts == 0 ? List.of() : papers(store));
        }
    }

    private static List<String> papers(Store store) throws EnvironmentRefused {
        Map<String, List<String>> purged = new TreeMap<>();
        Set<String> kept = new HashSet<>();
        store.each(FileCheck.FILES, List.of(), row -> {
            String file = row.getString(1);
            String folder = file.substring(0, Math.max(0, file.indexOf('/')));
            if (row.getBoolean(3)) {
                purged.computeIfAbsent(folder, name -> new ArrayList<>()).add(file);
            } else {
                kept.add(folder);
            }
        });
        List<String> papers = new ArrayList<>();
        purged.forEach((folder, files) -> papers.addAll(kept.contains(folder) ? files : List.of(folder + "/")));
        return papers;
    }

    private long purge(Store store, LocalDate day) throws EnvironmentRefused {
        try (Booking booking = store.attempt(() -> {
            secure(store);
            store.dialect.beginWriting(store.connection, options.patience());
            return new Booking(store, options.clock().instant());
        })) {
            long start = Remains.startOf(day);
            if (store.number(
                            "SELECT count(*) FROM journal WHERE payload IS NOT NULL AND seq IN (" + OLD + ")",
                            List.of(start))
                    == 0) {
                return 0;
            }
            store.attempt(() -> {
                take(store, start, day);
                return 0;
            });
            PurgeFact.Purge purge = remains(store, day);
            booking.book(purge);
            booking.commit();
            return purge.facts();
        }
    }

    private static void take(Store store, long start, LocalDate day) throws SQLException {
        update(store, "INSERT INTO purging(before) VALUES (?)", day.toString());
        for (Table table : Schema.chained()) {
            List<String> gone = table.purgedNames();
            if (!gone.isEmpty()) {
                update(
                        store,
                        "UPDATE " + table.name() + " SET " + String.join(" = NULL, ", gone) + " = NULL WHERE seq IN ("
                                + OLD + ")",
                        start);
            }
        }
        update(store, "DELETE FROM contents WHERE seq IN (" + OLD + ")", start);
        update(store, "DELETE FROM purging");
    }

    private static void update(Store store, String sql, Object... args) throws SQLException {
        try (PreparedStatement statement = store.connection.prepareStatement(sql)) {
            Store.bind(statement, List.of(args));
            statement.executeUpdate();
        }
    }

    private static PurgeFact.Purge remains(Store store, LocalDate day) throws EnvironmentRefused {
        Remains remains = Remains.before(day);
        Map<String, TableCursor> cursors = new HashMap<>();
        for (Fact<?> fact : Facts.ALL) {
            cursors.put(fact.kind(), store.attempt(() -> new TableCursor(store, fact.table())));
        }
        store.each("SELECT seq, kind, payload IS NULL FROM journal ORDER BY seq", List.of(), row -> {
            TableCursor cursor = cursors.get(row.getString(2));
            if (cursor != null) {
                if (row.getBoolean(3)) {
                    remains.add(cursor.table(), cursor.row());
                }
                cursor.advance();
            }
        });
        for (TableCursor cursor : cursors.values()) {
            store.attempt(() -> {
                cursor.close();
                return 0;
            });
        }
        return remains.reckoned(day);
    }

    /** SQLite then overwrites what is deleted. */
    private static void secure(Store store) throws SQLException {
        if (store.dialect instanceof SqliteDialect) {
            run(store, "PRAGMA secure_delete = ON");
        }
    }

    /** Gives freed room back, so that nothing of it lingers in the files. */
    private static int wipe(Store store) throws SQLException {
        run(store, store.dialect instanceof SqliteDialect ? "VACUUM" : "VACUUM FULL");
        return 0;
    }

    private static void run(Store store, String sql) throws SQLException {
        try (Statement statement = store.connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package nl.huidnota.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.practice.Numbering.Series;
import nl.huidnota.ledger.BookedDocument.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The counters of one booking: rows of the books' own, read under its lock and written with what they number. Never a
 * database sequence, which loses numbers when a transaction fails.
 */
final class Counters {
    private final Store store;
    private final Map<Year, Range> ranges = new HashMap<>();
    private final Set<Serial> unbooked = new HashSet<>();

    Counters(Store store) {
        this.store = store;
    }

    private record Year(Series series, int year) {}

    private static final class Range {
        final long first;
        final boolean known;
        long last;

        Range(long first, long last, boolean known) {
            this.first = first;
            this.last = last;
            this.known = known;
        }
    }

    long reserve(Series series, int year, int begin) throws SQLException {
        Year key = new Year(series, year);
        Range range = ranges.get(key);
        if (range == null) {
            range = open(key, begin);
            ranges.put(key, range);
        }
        range.last++;
        unbooked.add(new Serial(series, year, range.last));
        return range.last;
    }

    void booked(@Nullable Serial serial) {
        if (serial != null && !unbooked.remove(serial)) {
            throw new IllegalStateException("number was not reserved: " + serial);
        }
    }

    private Range open(Year key, int begin) throws SQLException {
        try (PreparedStatement select =
                store.connection.prepareStatement("SELECT first, last FROM counters WHERE series = ? AND year = ?")) {
            select.setString(1, key.series.key());
            select.setLong(2, key.year);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return new Range(row.getLong(1), row.getLong(2), true);
                }
            }
        }
        long first = isFirstYear(key.year) ? begin : 1;
        return new Range(first, first - 1, false);
    }

    /** The books' first year: no number of any series was given in an earlier one. */
    private boolean isFirstYear(int year) throws SQLException {
        boolean here = ranges.keySet().stream().allMatch(other -> other.year >= year);
        try (PreparedStatement select =
                store.connection.prepareStatement("SELECT count(*) FROM counters WHERE year < ?")) {
            select.setLong(1, year);
            try (ResultSet row = select.executeQuery()) {
                return here && row.next() && row.getLong(1) == 0;
            }
        }
    }

    /**
     * Writes the counters down.
     *
     * @throws IllegalStateException when a reserved number has no document: it would be a gap
     */
    void save() throws SQLException {
        if (!unbooked.isEmpty()) {
            throw new IllegalStateException("numbers reserved but not booked: " + unbooked.size());
        }
        for (Map.Entry<Year, Range> entry : ranges.entrySet()) {
            save(entry.getKey(), entry.getValue());
        }
    }

    private void save(Year key, Range range) throws SQLException {
        String sql = range.known
                ? "UPDATE counters SET last = ? WHERE series = ? AND year = ?"
                : "INSERT INTO counters(last, series, year, first) VALUES (?, ?, ?, ?)";
        try (PreparedStatement write = store.connection.prepareStatement(sql)) {
            write.setLong(1, range.last);
            write.setString(2, key.series.key());
            write.setLong(3, key.year);
            if (!range.known) {
                write.setLong(4, range.first);
            }
            write.executeUpdate();
        }
    }
}

package nl.huidnota.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.ledger.Chain.Link;
import org.jspecify.annotations.Nullable;

/** All projections side by side, each read once in order, held against the journal's payloads. */
final class Projections implements AutoCloseable {
    private final Store store;
    private final Findings findings;
    private final Map<String, TableCursor> cursors = new HashMap<>();
    private final Remains remains;

    Projections(Store store, Findings findings) throws EnvironmentRefused {
        this.store = store;
        this.findings = findings;
        this.remains = Remains.expected(store);
        for (Fact<?> fact : Facts.ALL) {
            cursors.put(fact.kind(), store.attempt(() -> new TableCursor(store, fact.table())));
        }
    }

    /** The projection of one journal row; {@code payload} is null when it was purged. */
    void check(Link link, @Nullable String payload) throws SQLException {
        Fact<?> fact = Facts.BY_KIND.get(link.kind());
        TableCursor cursor = cursors.get(link.kind());
        if (fact == null || cursor == null) {
            findings.add("ledger.verify.chain", args(link));
            return;
        }
        while (cursor.seq() < link.seq()) {
            extra(cursor);
        }
        if (cursor.seq() != link.seq()) {
            findings.add("ledger.verify.projection", args(link));
            return;
        }
        if (payload == null) {
            purged(link, cursor);
        } else if (!matches(fact, link, payload, cursor.row())) {
            findings.add("ledger.verify.projection", args(link));
        }
        cursor.advance();
    }

    private static Map<String, ?> args(Link link) {
        return Map.of("seq", link.seq(), "kind", link.kind(), "key", link.key());
    }

    private void purged(Link link, TableCursor cursor) throws SQLException {
        if (!remains.covers(link)) {
            findings.add("ledger.verify.payload_gone", args(link));
            return;
        }
        remains.add(cursor.table(), cursor.row());
    }

    private static <T> boolean matches(Fact<T> fact, Link link, String payload, ResultSet row) throws SQLException {
        try {
            T value = fact.read(new Fields(payload));
            return fact.key(value).equals(link.key()) && same(fact.project(value), row);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private static boolean same(@Nullable Object[] values, ResultSet row) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (!same(values[i], row, i + 2)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(@Nullable Object value, ResultSet row, int column) throws SQLException {
        if (value instanceof Long number) {
            return row.getLong(column) == number && !row.wasNull();
        }
        if (value instanceof byte[] bytes) {
            return Arrays.equals(bytes, row.getBytes(column));
        }
        return value == null ? row.getObject(column) == null : value.equals(row.getString(column));
    }

    private void extra(TableCursor cursor) throws SQLException {
        findings.add("ledger.verify.extra", Map.of("table", cursor.table().name(), "seq", cursor.seq()));
        cursor.advance();
    }

    /** What is left over in the projections has no journal row. */
    void finish() throws EnvironmentRefused {
        store.attempt(() -> {
            for (TableCursor cursor : cursors.values()) {
                while (cursor.seq() < Long.MAX_VALUE) {
                    extra(cursor);
                }
            }
            return 0;
        });
        if (!remains.hold()) {
            findings.add("ledger.verify.purge", Map.of());
        }
    }

    @Override
    public void close() throws EnvironmentRefused {
        for (TableCursor cursor : cursors.values()) {
            store.attempt(() -> {
                cursor.close();
                return 0;
            });
        }
    }
}

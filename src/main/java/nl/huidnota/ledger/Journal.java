package nl.huidnota.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Appends facts to the chain and their projections beside it, in batches. Lives as long as one booking. */
final class Journal implements AutoCloseable {
    private static final int BATCH = 1000;

    private final Store store;
    private final Chain chain = new Chain();
    private final long at;
    private final PreparedStatement append;
    private final Map<Fact<?>, PreparedStatement> projections = new HashMap<>();

    private long seq;
    private byte[] head;
    private int waiting;

    /**
     * Continues the chain where it ends.
     *
     * @param at the time of booking, milliseconds since 1970
     */
    Journal(Store store, long at) throws SQLException {
        this.store = store;
        this.at = at;
        this.head = Chain.START;
        try (Statement statement = store.connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")) {
            if (last.next()) {
                seq = last.getLong(1);
                head = last.getBytes(2);
            }
        }
        append = store.connection.prepareStatement(Table.JOURNAL.insert());
    }

    /** The place that the next fact will have. */
    long next() {
        return seq + 1;
    }

    byte[] head() {
        return head;
    }

    <T> void append(Fact<T> fact, T value) throws SQLException {
        Fields.Writer fields = new Fields.Writer();
        fact.write(value, fields);
        String payload = fields.toString();
        byte[] payloadHash = chain.payloadHash(payload);
        seq++;
        head = chain.hash(head, new Chain.Link(seq, at, fact.kind(), fact.key(value), payloadHash));
        append.setLong(1, seq);
        append.setLong(2, at);
        append.setString(3, fact.kind());
        append.setString(4, fact.key(value));
        append.setBytes(5, payloadHash);
        append.setString(6, payload);
        append.setBytes(7, head);
        append.addBatch();
        project(fact, fact.project(value));
        if (++waiting >= BATCH) {
            flush();
        }
    }

    private void project(Fact<?> fact, @Nullable Object[] values) throws SQLException {
        PreparedStatement insert = projections.get(fact);
        if (insert == null) {
            insert = store.connection.prepareStatement(fact.table().insert());
            projections.put(fact, insert);
        }
        insert.setLong(1, seq);
        for (int i = 0; i < values.length; i++) {
            Store.bind(insert, i + 2, values[i]);
        }
        insert.addBatch();
    }

    void flush() throws SQLException {
        if (waiting == 0) {
            return;
        }
        append.executeBatch();
        for (PreparedStatement insert : projections.values()) {
            insert.executeBatch();
        }
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        append.close();
        for (PreparedStatement insert : projections.values()) {
            insert.close();
        }
    }
}

package nl.huidnota.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import org.jspecify.annotations.Nullable;

/** Walks the journal once from its start: hashes anew, and lays every projection beside what its payload says. */
final class ChainCheck {
    private final Store store;
    private final Findings findings;
    private final @Nullable String head;
    private final Chain chain = new Chain();

    private byte[] previous = Chain.START;
    private long expected = 1;
    private boolean headSeen;

    ChainCheck(Store store, Findings findings, @Nullable String head) {
        this.store = store;
        this.findings = findings;
        this.head = head;
    }

    void run() throws EnvironmentRefused {
        headSeen = head == null || head.equalsIgnoreCase(Chain.hex(Chain.START));
        try (Projections projections = new Projections(store, findings)) {
            store.each(
                    "SELECT seq, at, kind, key, payload_hash, payload, hash FROM journal ORDER BY seq",
                    List.of(),
                    row -> check(row, projections));
            projections.finish();
        }
        if (!headSeen) {
            findings.add("ledger.verify.head", Map.of("head", String.valueOf(head)));
        }
        if (store.number("SELECT count(*) FROM purging", List.of()) > 0) {
            findings.add("ledger.verify.schema", Map.of("object", "purging"));
        }
    }

    private void check(ResultSet row, Projections projections) throws SQLException, EnvironmentRefused {
        long seq = row.getLong(1);
        if (seq != expected) {
            findings.add("ledger.verify.missing", Map.of("from", expected, "to", seq - 1));
        }
        expected = seq + 1;
        String kind = row.getString(3);
        String key = row.getString(4);
        byte[] payloadHash = row.getBytes(5);
        String payload = row.getString(6);
        byte[] hash = row.getBytes(7);
        Chain.Link link = new Chain.Link(seq, row.getLong(2), kind, key, payloadHash);
        if (!Arrays.equals(chain.hash(previous, link), hash)) {
            findings.add("ledger.verify.chain", Map.of("seq", seq, "kind", kind, "key", key));
        }
        // the hash as it stands, so that one change is told once and not for every row behind it
        previous = hash;
        headSeen |= Chain.hex(hash).equalsIgnoreCase(head);
        if (payload != null && !Arrays.equals(chain.payloadHash(payload), payloadHash)) {
            findings.add("ledger.verify.payload", Map.of("seq", seq, "kind", kind, "key", key));
        }
        projections.check(link, payload);
    }
}

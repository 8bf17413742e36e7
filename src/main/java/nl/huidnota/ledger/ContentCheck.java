package nl.huidnota.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;

/** Snapshots, kept files and run results still have the hash they were booked with. */
final class ContentCheck {
    private static final String KEPT = "SELECT c.seq, c.sha256, j.payload, j.key FROM ("
            + "SELECT seq, sha256 FROM snapshots UNION ALL SELECT seq, sha256 FROM attachments"
            + " UNION ALL SELECT seq, sha256 FROM runs) c JOIN journal j ON j.seq = c.seq ORDER BY c.seq";
    private static final String ORPHANS = "SELECT count(*) FROM contents c WHERE NOT EXISTS"
            + " (SELECT 1 FROM snapshots s WHERE s.seq = c.seq) AND NOT EXISTS"
            + " (SELECT 1 FROM attachments a WHERE a.seq = c.seq) AND NOT EXISTS"
            + " (SELECT 1 FROM runs r WHERE r.seq = c.seq)";

    private final Store store;
    private final Findings findings;

    ContentCheck(Store store, Findings findings) {
        this.store = store;
        this.findings = findings;
    }

    void run() throws EnvironmentRefused {
        store.each(KEPT, List.of(), row -> {
            boolean purged = row.getString(3) == null;
            if (!purged) {
                check(row.getLong(1), row.getString(2), row.getString(4));
            }
        });
        if (store.number(ORPHANS, List.of()) > 0) {
            findings.add("ledger.verify.extra", Map.of("table", "contents", "seq", 0));
        }
    }

    private void check(long seq, String sha256, String key) throws EnvironmentRefused {
        MessageDigest digest = Chain.sha256();
        try {
            Pieces.copy(store, seq, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            digest.reset();
            digest.update((byte) 0); // does not inflate: certainly another hash
        }
        if (!Chain.hex(digest.digest()).equals(sha256)) {
            findings.add("ledger.verify.content", Map.of("seq", seq, "key", key));
        }
    }
}

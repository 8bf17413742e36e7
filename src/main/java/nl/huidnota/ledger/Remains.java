package nl.huidnota.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.ledger.PurgeFact.Purge;
import org.jspecify.annotations.Nullable;

/**
 * What purged facts still say (numbers, sums, dates, hashes), as one hash. A purge books it, so that what is left stays
 * provable without the payloads. Each purge covers all that earlier ones took, so the last one counts.
 */
final class Remains {
    /** What holds no one's data stays: practices and templates as they were, and purges themselves. */
    private static final Set<String> STAYING = Set.of("snapshot", "purge");

    private final MessageDigest digest = Chain.sha256();
    private final long until;
    private final @Nullable Purge expected;
    private long facts;

    private Remains(long until, @Nullable Purge expected) {
        this.until = until;
        this.expected = expected;
    }

    /** As the last purge booked it; nothing when there was none. */
    static Remains expected(Store store) throws EnvironmentRefused {
        Optional<Purge> last = store.first(
                "SELECT * FROM purges ORDER BY seq DESC LIMIT 1", List.of(), row -> PurgeFact.read(new Row(row)));
        return last.map(purge -> new Remains(startOf(purge.before()), purge)).orElseGet(() -> new Remains(0, null));
    }

    /** To be reckoned for a purge to come. */
    static Remains before(LocalDate day) {
        return new Remains(startOf(day), null);
    }

    /** A day's start in the journal's time, UTC. */
    static long startOf(LocalDate day) {
        return Instant.from(day.atStartOfDay(ZoneOffset.UTC)).toEpochMilli();
    }

    /** Whether this fact's payload may be gone. */
    boolean covers(Chain.Link link) {
        return link.at() < until && !STAYING.contains(link.kind());
    }

    static boolean stays(String kind) {
        return STAYING.contains(kind);
    }

    /** Takes in one purged row, in order of the journal. */
    void add(Table table, ResultSet row) throws SQLException {
        facts++;
        for (String column : table.keptNames()) {
            byte[] value = String.valueOf(row.getString(column)).getBytes(StandardCharsets.UTF_8);
            digest.update((value.length + " ").getBytes(StandardCharsets.UTF_8));
            digest.update(value);
        }
    }

    Purge reckoned(LocalDate before) {
        return new Purge(before, facts, Chain.hex(digest.digest()));
    }

    /** Whether what was taken in is what the last purge booked. */
    boolean hold() {
        return expected == null ? facts == 0 : reckoned(expected.before()).equals(expected);
    }
}

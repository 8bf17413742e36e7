package nl.huidnota.ledger;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A run that booked something. Its result (run.json) is kept beside it: {@link Runs#copyResult}.
 *
 * @param seq its place in the journal
 * @param month null for one-off work
 * @param size of the result in bytes
 * @param sha256 of the result
 * @param head of the chain after this run: what its report prints
 */
public record BookedRun(
        long seq,
        Instant at,
        String command,
        @Nullable YearMonth month,
        String inputSha256,
        long size,
        String sha256,
        String head) {

    /** What is known before the result is written: the command's name, its month, the export's SHA-256. */
    public record Start(String command, @Nullable YearMonth month, String inputSha256) {}
}

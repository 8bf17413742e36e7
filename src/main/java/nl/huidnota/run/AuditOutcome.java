package nl.huidnota.run;

import java.util.List;
import java.util.Set;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.claim.AuditResult;
import nl.huidnota.report.AuditReport;
import org.jspecify.annotations.Nullable;

/**
 * What an audit came to.
 *
 * @param refused what is wrong with files that changed nothing: another practice's, unknown, contradictory
 * @param doubts about files that were booked all the same
 * @param booked answers that are new in the books
 * @param known return files that had been booked before
 * @param done references of lines not awarded in full that were corrected, invoiced or settled since
 * @param letters how many letters to clients lie in the folder now, made on request
 * @param folder where the reports are, within the administration's; null when none were made
 */
public record AuditOutcome(
        AuditResult result,
        AuditReport report,
        List<Fault> refused,
        List<Fault> doubts,
        int booked,
        int known,
        Set<String> done,
        int letters,
        @Nullable String folder) {
    public AuditOutcome {
        refused = List.copyOf(refused);
        doubts = List.copyOf(doubts);
        done = Set.copyOf(done);
    }

    /** Exit code 1. */
    public boolean needsAttention() {
        return result.needsAttention() || !refused.isEmpty() || !doubts.isEmpty();
    }
}

package nl.huidnota.run;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.domain.claim.RunDetails;
import nl.huidnota.domain.claim.RunSummary;
import nl.huidnota.intake.Detected;

/**
 * What a run came to.
 *
 * @param details only while the run's scratch store is open: use it within the callback that hands it out
 * @param booked sessions that this run put on an invoice or in a claim file
 * @param unchanged sessions that the books knew already
 * @param restored files that were missing and came back
 * @param differing files that this version would make differently, left as they are
 * @param unbilledMonths completed sessions of earlier months that are not in the books
 * @param voidDecisions decisions on rows that have changed since
 * @param needsAttention exit code 1
 */
public record RunOutcome(
        RunSummary summary,
        RunDetails details,
        int booked,
        int unchanged,
        int restored,
        List<String> differing,
        Map<YearMonth, Integer> unbilledMonths,
        List<Decision> voidDecisions,
        Detected detected,
        boolean dryRun,
        boolean needsAttention) {}

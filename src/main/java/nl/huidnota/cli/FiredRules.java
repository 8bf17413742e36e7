package nl.huidnota.cli;

import java.util.Map;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.report.RunJsonReader;

/**
 * Counts how many sessions each rule fired on.
 *
 * @param counts by rule id
 */
record FiredRules(Map<String, Integer> counts) implements RunJsonReader.Listener {
    @Override
    public void verdict(VerdictRow row) {
        row.rules().forEach(rule -> counts.merge(rule, 1, Integer::sum));
    }
}

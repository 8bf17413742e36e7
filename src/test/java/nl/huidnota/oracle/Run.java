package nl.huidnota.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The input and the outcome of one run, in the oracle's own words. */
final class Run {
    private Run() {}

    record Input(
            YearMonth month,
            LocalDate today,
            List<RawRow> rows,
            List<Decision> decisions,
            List<CovRow> insuranceChecks) {}

    record Decision(String session, String rule, String kind) {}

    record CovRow(String client, LocalDate day, String uzovi, String pack, boolean insured) {}

    /**
     * A judged row.
     *
     * @param rules that must stand in run.json
     * @param perhaps rules on which {@link Readings} takes no side
     */
    record Judged(
            Visit visit,
            String verdict,
            String route,
            Long tariff,
            Long expected,
            Set<String> rules,
            Set<String> perhaps,
            String document) {}

    record Invoice(String number, String client, List<String> sessions, long total, long vat, long due) {}

    record ClaimFile(String number, String uzovi, int lines, long total) {}

    record Outcome(
            List<Judged> rows,
            Map<String, Integer> counts,
            Map<String, Long> amounts,
            List<Invoice> invoices,
            List<ClaimFile> claimFiles,
            Books after) {
        boolean needsAttention() {
            return counts.get("held") > 0
                    || counts.get("unreadable") > 0
                    || rows.stream().anyMatch(r -> r.rules().contains("R015"));
        }
    }
}

package nl.huidnota.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The input and the outcome of one run, in the oracle's own words. */
final class Run {
    private Run() {}

    /** @param chosen the sessions of a one-off invoice; null for a month's run */
    record Input(
            YearMonth month,
            LocalDate today,
            List<RawRow> rows,
            List<Decision> decisions,
            List<CovRow> insuranceChecks,
            Set<String> chosen) {
        Input(
                YearMonth month,
                LocalDate today,
                List<RawRow> rows,
                List<Decision> decisions,
                List<CovRow> insuranceChecks) {
            this(month, today, rows, decisions, insuranceChecks, null);
        }

        boolean takes(Visit v) {
            return chosen == null ? YearMonth.from(v.day()).equals(month) : chosen.contains(v.id());
        }
    }

    /** @param on the day of deciding; the same line of besluiten.csv in two runs is one decision */
    record Decision(String session, String rule, String kind, LocalDate on) {}

    /** What an insurer paid of a session, as the client tells it. */
    record Reply(String session, String invoice, long awarded) {}

    /** What became of documents before the next run: answers, and invoices taken back. */
    record Aftermath(List<Reply> replies, List<String> credited) {
        static final Aftermath NONE = new Aftermath(List.of(), List.of());
    }

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

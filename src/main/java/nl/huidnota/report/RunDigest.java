package nl.huidnota.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.RunDetails;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.OpenWork.Kind;

/**
 * The details of a run added up for people, whatever their number: money per insurer, findings per rule, open work.
 *
 * @param insurers most money first; sessions without a known insurer under ""
 * @param rules in order of id
 */
public record RunDigest(
        List<InsurerLine> insurers, List<RuleLine> rules, Map<Kind, OpenWork> work, int invoices, int claimFiles) {

    /** What the sessions of one insurer amount to, by verdict; only readable, done and in-period ones count. */
    public record InsurerLine(String insurer, int sessions, Map<Verdict, Euro> amounts) {
        public Euro amount(Verdict verdict) {
            return amounts.getOrDefault(verdict, Euro.ZERO);
        }

        public Euro total() {
            return amounts.values().stream().reduce(Euro.ZERO, Euro::plus);
        }
    }

    /** How often a rule fired, and the strongest thing it did. */
    public record RuleLine(String rule, Outcome outcome, int count) {}

    /** The verdicts that say what becomes of this month's money, as they are drawn. */
    static final List<Verdict> OF_THE_MONTH = List.of(Verdict.CLAIMABLE, Verdict.SELF_PAY, Verdict.HELD);

    /** Streams the details a fixed number of times. */
    public static RunDigest of(RunDetails details) {
        Map<String, InsurerLine> insurers = new TreeMap<>();
        details.verdicts(row -> {
            if (OF_THE_MONTH.contains(row.verdict())) {
                insurers.merge(insurer(row), line(row), RunDigest::sum);
            }
        });
        Map<String, RuleLine> rules = new TreeMap<>();
        details.findings(finding -> rules.merge(finding.rule(), line(finding), RunDigest::sum));
        int[] documents = {0, 0};
        details.invoices(invoice -> documents[0]++);
        details.claimFiles(file -> documents[1]++);
        List<InsurerLine> lines = new ArrayList<>(insurers.values());
        lines.sort(Comparator.comparing(InsurerLine::total).reversed());
        return new RunDigest(
                List.copyOf(lines),
                List.copyOf(rules.values()),
                OpenWorkFinder.in(details),
                documents[0],
                documents[1]);
    }

    private static String insurer(VerdictRow row) {
        String insurer = row.insurer();
        return insurer == null ? "" : insurer;
    }

    private static InsurerLine line(VerdictRow row) {
        Euro tariff = row.tariff();
        return new InsurerLine(insurer(row), 1, Map.of(row.verdict(), tariff == null ? Euro.ZERO : tariff));
    }

    private static InsurerLine sum(InsurerLine one, InsurerLine other) {
        Map<Verdict, Euro> amounts = new EnumMap<>(one.amounts());
        other.amounts().forEach((verdict, amount) -> amounts.merge(verdict, amount, Euro::plus));
        return new InsurerLine(one.insurer(), one.sessions() + other.sessions(), amounts);
    }

    private static RuleLine line(Finding finding) {
        return new RuleLine(finding.rule(), finding.outcome(), 1);
    }

    private static RuleLine sum(RuleLine one, RuleLine other) {
        Outcome strongest = one.outcome().compareTo(other.outcome()) <= 0 ? one.outcome() : other.outcome();
        return new RuleLine(one.rule(), strongest, one.count() + other.count());
    }

    public OpenWork work(Kind kind) {
        OpenWork found = work.get(kind);
        if (found == null) {
            throw new IllegalStateException("every kind was looked for");
        }
        return found;
    }
}

package nl.huidnota.report;

import nl.huidnota.domain.claim.RunDetails;
import nl.huidnota.domain.claim.RunSummary;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.claim.YearSoFar;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.text.Forms;
import nl.huidnota.text.Texts;

/**
 * All that the reports for people are made from; made once per run and language, so that the details are streamed only
 * a few times.
 */
public record RunReport(
        RunSummary summary, RunDetails details, RunDigest digest, YearSoFar year, Texts texts, Occasion occasion) {

    /** What the run did to the books. */
    public enum Occasion {
        /** Booked something, and this is its report. */
        BOOKED,
        /** Nothing was new. */
        UNCHANGED,
        /** Looked only: {@code check}, or {@code run --dry-run}. */
        CHECKED,
        /** Looked only, at planned sessions: {@code check --ahead}. */
        AHEAD,
        /** Looked only, at chosen sessions: {@code invoice --dry-run}. */
        TRIED;

        boolean looked() {
            return this == CHECKED || this == AHEAD || this == TRIED;
        }
    }

    /** Of a run that booked: with the year around it. */
    public static RunReport of(RunSummary summary, RunDetails details, YearSoFar year, Texts texts) {
        return new RunReport(summary, details, RunDigest.of(details), year, texts, Occasion.BOOKED);
    }

    /** Without the year, for what is said on a screen. */
    public static RunReport of(RunSummary summary, RunDetails details, Texts texts, Occasion occasion) {
        return new RunReport(summary, details, RunDigest.of(details), YearSoFar.NONE, texts, occasion);
    }

    Forms forms() {
        return texts.forms();
    }

    FindingText words() {
        return new FindingText(texts);
    }

    int count(Verdict verdict) {
        return summary.counts().getOrDefault(verdict, 0);
    }

    Euro amount(Verdict verdict) {
        return summary.amounts().getOrDefault(verdict, Euro.ZERO);
    }

    /** {@code oktober 2026}; all months, or for one-off invoices their own title. */
    String period() {
        if (summary.month() == null) {
            boolean everything = occasion == Occasion.CHECKED || occasion == Occasion.AHEAD;
            return texts.get(everything ? "report.all_months" : "report.one_off");
        }
        return texts.get("month." + summary.month().getMonthValue())
                + " "
                + summary.month().getYear();
    }

    /** The claimable sessions that clients send in themselves. */
    Euro claimableByClient() {
        return amount(Verdict.CLAIMABLE).minus(summary.claimed());
    }

    /** Whether rows and amounts add up to what was read; a run that does not is never written. */
    boolean closes() {
        int rows =
                summary.counts().values().stream().mapToInt(Integer::intValue).sum();
        Euro sum = summary.amounts().values().stream().reduce(Euro.ZERO, Euro::plus);
        return rows == summary.read()
                && sum.equals(summary.readable())
                && claimableByClient().plus(amount(Verdict.SELF_PAY)).equals(summary.invoiced());
    }
}

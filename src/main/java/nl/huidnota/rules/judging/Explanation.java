package nl.huidnota.rules.judging;

import java.util.List;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import org.jspecify.annotations.Nullable;

/**
 * The whole derivation of one row's verdict.
 *
 * @param facts what the verdict rests on; null when the row is not readable
 * @param traces every rule that was asked or passed by, in run order; empty for a row no rule looks at
 * @param estimate the arithmetic of the expected reimbursement; null when there is none
 * @param decisions what the administrator decided about it
 */
public record Explanation(
        JudgedSession judged,
        @Nullable Facts facts,
        List<RuleTrace> traces,
        @Nullable Estimate estimate,
        List<Decision> decisions) {

    /**
     * What was looked up.
     *
     * @param booked the same session in the books; null when it is not there
     */
    public record Facts(
            PrestatieKind kind,
            @Nullable Insurer insurer,
            @Nullable CoverTerms terms,
            VatTreatment vat,
            @Nullable Course course,
            @Nullable BookedSession booked) {}

    /**
     * The arithmetic: {@code min(max(0, share - ownContribution), left)}.
     *
     * @param tariff what is charged
     * @param share the tariff times the percentage, half a cent rounded up
     * @param claim computed amount, maximum, what was used and said
     * @param uses every session that took something from the budget before this one
     */
    public record Estimate(Euro tariff, CoverTerms terms, Euro share, Claim claim, Euro expected, List<Use> uses) {}

    /**
     * What one session took from the budget.
     *
     * @param booked in the books; else earlier in this run
     * @param answered the insurer's own answer, not an expectation
     */
    public record Use(String session, Euro amount, boolean booked, boolean answered) {}
}

package nl.huidnota.rules.judging;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import nl.huidnota.domain.cover.CoverBook;
import nl.huidnota.domain.practice.Practice;

/**
 * What stays the same for every client of one run.
 *
 * @param checks the insurance checks of {@code --cov}
 * @param today the run date
 * @param selection the rows that are in the period
 * @param ahead judges planned sessions as if they were done ({@code check --ahead})
 * @param invoiceDate the date the invoices will carry
 * @param hasLetter whether the invoice's fonts can draw a code point (R016)
 */
public record RuleSetting(
        Practice practice,
        CoverBook cover,
        InsuranceChecks checks,
        LocalDate today,
        Selection selection,
        boolean ahead,
        LocalDate invoiceDate,
        IntPredicate hasLetter) {

    /** With fonts that draw every letter. */
    public RuleSetting(
            Practice practice,
            CoverBook cover,
            InsuranceChecks checks,
            LocalDate today,
            Selection selection,
            boolean ahead,
            LocalDate invoiceDate) {
        this(practice, cover, checks, today, selection, ahead, invoiceDate, letter -> true);
    }
}

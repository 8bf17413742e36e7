package nl.huidnota.rules.judging;

import nl.huidnota.domain.claim.BudgetUse;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * What a session about to be claimed asks of the budget, and what it finds there. All of it is an estimate.
 *
 * @param computed what the terms pay for this session, the maximum aside
 * @param maximum null when the terms name none
 * @param used what booked and earlier sessions are expected to have taken from it
 * @param paidElsewhere the most that the client said this year's cover paid elsewhere
 * @param sessionsBefore claimable sessions of this client, package and calendar year before this one
 * @param selfPayAtMaximum a claim over the maximum is left to the client
 */
public record Claim(
        Euro computed,
        @Nullable Euro maximum,
        Euro used,
        Euro paidElsewhere,
        int sessionsBefore,
        boolean selfPayAtMaximum) {

    /** What is left of the maximum, never below zero; null when there is no maximum. */
    public @Nullable Euro left() {
        return maximum == null ? null : maximum.minus(used).minus(paidElsewhere).orZero();
    }

    /** What is expected to be paid. */
    public Euro expected() {
        Euro left = left();
        return left == null ? computed : computed.min(left);
    }

    /** How far the budget is spoken for once {@code expected} is paid; null when there is no maximum. */
    @Nullable BudgetUse after(Euro expected) {
        return maximum == null ? null : new BudgetUse(used.plus(paidElsewhere).plus(expected), maximum);
    }
}

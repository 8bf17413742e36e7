package nl.huidnota.domain.claim;

import java.util.List;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one line. Amounts are above or at zero, as received; absent ones are null.
 *
 * @param reference of our line: what it is joined by
 * @param credit whether it answers a {@link CreditLine}; then the amounts are what is taken back
 * @param calculated what the insurer itself reckoned
 * @param awarded paid out
 * @param awardedNotPaid awarded, but not paid out
 * @param feedback on the line and all below it: its referral, its practitioner, its diagnosis
 */
public record ReturnLine(
        String reference,
        boolean credit,
        @Nullable Euro calculated,
        @Nullable Euro awarded,
        @Nullable Euro awardedNotPaid,
        List<Feedback> feedback) {
    public ReturnLine {
        feedback = List.copyOf(feedback);
    }
}

package nl.huidnota.domain.claim;

import java.time.LocalDate;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.money.Euro;

/**
 * Takes back an earlier line that was awarded something (CreditPrestatie).
 *
 * @param credited the reference of that line; never of a line in the same message (return code 8062)
 * @param awarded the amount that was awarded, above zero: nothing awarded is nothing to credit (8017)
 */
public record CreditLine(String reference, String credited, PrestatieCode prestatie, LocalDate date, Euro awarded)
        implements MessageLine {
    @Override
    public Euro signedAmount() {
        return awarded.negated();
    }
}

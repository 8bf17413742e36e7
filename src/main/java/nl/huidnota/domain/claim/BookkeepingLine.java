package nl.huidnota.domain.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import org.jspecify.annotations.Nullable;

/**
 * What one document means for the accountant: one line per VAT treatment in it.
 *
 * @param date the document's date
 * @param period the month it belongs to
 * @param number of the document
 * @param original the number of the document that it corrects or completes; null otherwise
 * @param client who owes it; null for a claim file
 * @param uzovi which insurer owes it; null for an invoice
 * @param gross VAT included; negative for a credit
 * @param vat within gross
 */
public record BookkeepingLine(
        LocalDate date,
        YearMonth period,
        String number,
        @Nullable String original,
        @Nullable String client,
        @Nullable String uzovi,
        VatTreatment treatment,
        Euro gross,
        Euro vat) {
    public BookkeepingLine {
        if ((client == null) == (uzovi == null)) {
            throw new IllegalArgumentException("either a client or an insurer owes it: " + number);
        }
    }

    public Euro net() {
        return gross.minus(vat);
    }
}

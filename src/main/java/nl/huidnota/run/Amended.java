package nl.huidnota.run;

import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.money.Euro;

/** A line as it was, for another amount. */
final class Amended {
    private Amended() {}

    /** Without a discount or an estimate: those belonged to the first amount. */
    static InvoiceLine line(InvoiceLine line, Euro amount, Euro vat) {
        return new InvoiceLine(
                line.session(),
                line.date(),
                line.prestatie(),
                line.name(),
                line.bodyArea(),
                line.description(),
                line.practitioner(),
                amount,
                Euro.ZERO,
                line.vatTreatment(),
                vat,
                null,
                line.referral(),
                line.course(),
                line.codes());
    }
}

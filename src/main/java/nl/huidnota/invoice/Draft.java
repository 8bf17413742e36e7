package nl.huidnota.invoice;

import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.invoice.layout.Table;
import org.jspecify.annotations.Nullable;

/** An invoice, or what is made like one, as its parts see it. */
final class Draft extends Sheet {
    /** From this many sessions on an invoice is set tightly, so that 200 stay within twelve pages. */
    private static final int LONG = 11;

    final Invoice invoice;
    private final boolean isLong;
    private @Nullable Table totals;

    Draft(InvoiceDocument document, Phrases phrases, Styles styles) {
        super(document.practice(), phrases, styles, TitlePart.title(document.invoice(), phrases));
        this.invoice = document.invoice();
        this.isLong = invoice.claimable().size() + invoice.self().size() >= LONG;
    }

    /** The totals, laid out once: the sessions above them must know their height. */
    Table totals() {
        if (totals == null) {
            totals = TotalsPart.table(this);
        }
        return totals;
    }

    boolean isLong() {
        return isLong;
    }

    /** Nothing is to be paid or claimed by the client. */
    boolean isSpecification() {
        return invoice.kind() == Invoice.Kind.SPECIFICATION;
    }

    boolean isCredit() {
        return invoice.kind() == Invoice.Kind.CREDIT;
    }
}

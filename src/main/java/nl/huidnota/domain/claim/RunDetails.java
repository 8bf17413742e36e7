package nl.huidnota.domain.claim;

import java.util.function.Consumer;
import nl.huidnota.domain.claim.RunSummary.ClaimFileRow;
import nl.huidnota.domain.claim.RunSummary.InvoiceRow;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;

/** The parts of a run's outcome that may be too many to hold: each call streams them anew, in order. */
public interface RunDetails {
    /** In order of row. */
    void verdicts(Consumer<VerdictRow> each);

    /** In order of row, then of the rulebook. */
    void findings(Consumer<Finding> each);

    /** In order of number. */
    void invoices(Consumer<InvoiceRow> each);

    /** In order of number. */
    void claimFiles(Consumer<ClaimFileRow> each);
}

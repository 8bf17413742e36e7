package nl.huidnota.run;

import java.util.List;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.ledger.DocumentKind;

/**
 * What a correction came to.
 *
 * @param number what was corrected
 * @param credited what is taken back, 0 or more
 * @param billed what is invoiced or claimed anew
 * @param documents what was made; empty for a dry run
 * @param test claim files are test messages
 * @param left why other lines of the message were left out
 */
public record CorrectionOutcome(
        String number,
        Euro credited,
        Euro billed,
        List<Made> documents,
        boolean dryRun,
        boolean test,
        List<Fault> left) {
    public CorrectionOutcome {
        documents = List.copyOf(documents);
        left = List.copyOf(left);
    }

    /** A document made. {@code kind} is that of the books: credit, invoice, remainder, claim. */
    public record Made(String kind, String number, String file, Euro total) {}

    /** How many files are to be sent to an insurer. */
    public long claimFiles() {
        return documents.stream()
                .filter(made -> made.kind().equals(DocumentKind.CLAIM.key()))
                .count();
    }

    /** What the practice gets more, or when negative less. */
    public Euro difference() {
        return billed.minus(credited);
    }
}

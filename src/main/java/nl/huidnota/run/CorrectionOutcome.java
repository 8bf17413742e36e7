package nl.huidnota.run;

import java.util.List;
import nl.huidnota.domain.money.Euro;

/**
 * What a correction came to.
 *
 * @param number what was corrected
 * @param credited what is taken back, 0 or more
 * @param billed what is invoiced or claimed anew
 * @param documents what was made; empty for a dry run
 * @param test a claim file made is a test message
 */
public record CorrectionOutcome(
        String number, Euro credited, Euro billed, List<Made> documents, boolean dryRun, boolean test) {
    public CorrectionOutcome {
        documents = List.copyOf(documents);
    }

    /** A document made. {@code kind} is that of the books: credit, invoice, remainder, claim. */
    public record Made(String kind, String number, String file, Euro total) {}

    /** What the practice gets more, or when negative less. */
    public Euro difference() {
        return billed.minus(credited);
    }
}

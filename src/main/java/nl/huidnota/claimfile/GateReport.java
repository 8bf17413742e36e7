package nl.huidnota.claimfile;

import java.util.List;
import nl.huidnota.domain.claim.GateFinding;
import nl.huidnota.domain.money.Euro;

/**
 * What the message gate says of a file.
 *
 * @param invoice no message, but the claim data within an invoice: rules about the receiver were not asked
 * @param reference the message's own number; "" when it has none
 * @param lines how many prestaties were looked at
 * @param total debit lines minus credit lines, as added up from the bytes
 * @param findings in the order of the file
 * @param complete false when there were so many findings that reading stopped
 */
public record GateReport(
        boolean invoice, String reference, int lines, Euro total, List<GateFinding> findings, boolean complete) {
    public GateReport {
        findings = List.copyOf(findings);
    }

    /** Nothing is held against it. */
    public boolean isClean() {
        return findings.isEmpty() && complete;
    }

    /** Whether it may go out as a claim: clean, and a message, for an invoice's claim data is spared half of the rules. */
    public boolean isReleasable() {
        return isClean() && !invoice;
    }
}

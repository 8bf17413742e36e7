package nl.huidnota.domain.claim;

import java.time.LocalDate;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Practice.Vecozo;
import org.jspecify.annotations.Nullable;

/**
 * One claim message (GDS801): one insurer, one run, with declarant zorgverlener one practitioner.
 *
 * @param insured walked through twice, first for the total, then to be written; each walk must yield the same, so that
 *     a message of any size can be read from the books instead of being held in memory
 */
public record ClaimMessage(Header header, Context context, Iterable<InsuredClaims> insured) {

    /**
     * Who sends what to whom.
     *
     * @param kind production or test, and the version of the standard
     * @param sender the practice
     * @param receiver null only for the claim data within an invoice, which goes to the client
     * @param sent the run date
     * @param reference the message's number, for example {@code D2026-00001}
     */
    public record Header(Vecozo kind, AgbCode sender, @Nullable UzoviCode receiver, LocalDate sent, String reference) {}

    /**
     * Under which invoice is claimed, and on whose behalf.
     *
     * @param practitioner who claims, with declarant zorgverlener; null when the practice itself does
     * @param invoiceNumber in SEPA characters; the message's reference for a claim
     * @param period null when the message tells none
     */
    public record Context(
            AgbCode practice,
            @Nullable AgbCode practitioner,
            String invoiceNumber,
            LocalDate invoiceDate,
            @Nullable Period period) {}

    /** The days claimed for, both inclusive; the end is not after the day of sending. */
    public record Period(LocalDate begin, LocalDate end) {}

    /** Debit lines minus credit lines; negative when more is credited. Walks through all insured. */
    public Euro total() {
        Euro total = Euro.ZERO;
        for (InsuredClaims claims : insured) {
            for (MessageLine line : claims.lines()) {
                total = total.plus(line.signedAmount());
            }
        }
        return total;
    }
}

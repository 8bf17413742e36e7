package nl.huidnota.invoice;

import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.practice.PracticeCard;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF is made from: an invoice, credit invoice, remainder invoice or specification.
 *
 * @param practice as it was when the document was numbered
 * @param claimXml the claim data to embed as declaratie.xml; null to leave it out
 */
public record InvoiceDocument(
        Invoice invoice, PracticeCard practice, @SuppressWarnings("ArrayRecordComponent") byte @Nullable [] claimXml) {}

package nl.huidnota.run;

import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.InsuredClaims;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;

/** A session on its way into a claim file: all but its reference. */
record ClaimDraft(
        int row,
        InsuredClaims.Insured insured,
        Invoice.Client client,
        Invoice.Addressee addressee,
        Invoice.Insurance insurance,
        InvoiceLine line,
        BookedSession session) {}

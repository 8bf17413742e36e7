package nl.huidnota.ledger;

/**
 * The taking back of one booked session.
 *
 * @param document where it was billed, as in {@link nl.huidnota.domain.claim.BookedSession#document()}
 * @param creditedBy the number of the credit invoice, or the reference of the credit line, or of the corrected line when
 *     nothing had been awarded
 */
public record BookedCredit(String session, String document, String creditedBy, String reason) {}

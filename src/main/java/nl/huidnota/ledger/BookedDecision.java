package nl.huidnota.ledger;

import nl.huidnota.domain.claim.ContentFingerprint;
import nl.huidnota.domain.claim.Decision;

/**
 * A decision as it was taken: on a row with this content. Void once the row has changed.
 *
 * @param fingerprint of the row that was decided on
 */
public record BookedDecision(Decision decision, ContentFingerprint fingerprint) {}

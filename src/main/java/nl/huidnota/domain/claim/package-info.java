/** Verdicts, invoices, claim and return messages. Start at {@link nl.huidnota.domain.claim.Verdict}. */
@NullMarked
package nl.huidnota.domain.claim;

import org.jspecify.annotations.NullMarked;

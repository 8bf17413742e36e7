/**
 * The books: an append-only, hash-chained journal with its look-ups, and the scratch store of one run; the only room
 * that knows JDBC. Start at {@link nl.huidnota.ledger.Books} and {@link nl.huidnota.ledger.Booking}.
 */
@NullMarked
package nl.huidnota.ledger;

import org.jspecify.annotations.NullMarked;

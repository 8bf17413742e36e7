package nl.huidnota.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what with whose data, and when (NEN 7513's minimum).
 *
 * @param who the account that ran the program
 * @param client the client's id; null when it is about no one client
 * @param what a short code of the act, such as {@code invoice_issued}
 * @param subject what it was done to, such as a document number; null when nothing more
 */
public record BookedEvent(Instant at, String who, @Nullable String client, String what, @Nullable String subject) {}

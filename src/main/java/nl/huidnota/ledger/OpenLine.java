package nl.huidnota.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A claim line that still waits: unanswered, or not awarded in full and not yet credited, corrected, invoiced or settled.
 *
 * @param answer the latest one; null when there is none
 */
public record OpenLine(BookedLine line, @Nullable BookedAward answer) {}

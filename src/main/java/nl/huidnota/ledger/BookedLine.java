package nl.huidnota.ledger;

import java.time.LocalDate;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * A line of a claim file.
 *
 * @param reference unique in the books
 * @param document the claim file's number
 * @param client null after a purge
 * @param amount what was claimed; for a credit line what was taken back, above zero too
 * @param credits the reference of the line that this one takes back; null for a claim
 */
public record BookedLine(
        String reference,
        String document,
        String session,
        @Nullable String client,
        UzoviCode uzovi,
        LocalDate date,
        Euro amount,
        @Nullable String credits) {}

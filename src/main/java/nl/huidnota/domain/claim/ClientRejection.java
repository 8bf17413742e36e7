package nl.huidnota.domain.claim;

import java.time.LocalDate;
import nl.huidnota.domain.money.Euro;

/**
 * What a client says the insurer answered to an invoice that the client sent in (restitution).
 *
 * @param row of the file it stands in
 * @param invoice the invoice's number (nota)
 * @param session the session's id, empty when it is about the whole invoice
 * @param awarded what was paid (vergoed), 0 or more
 * @param reason in the insurer's words, may be empty
 * @param code the insurer's return code, may be empty
 * @param date of the insurer's answer
 */
public record ClientRejection(
        int row, String invoice, String session, Euro awarded, String reason, String code, LocalDate date) {}

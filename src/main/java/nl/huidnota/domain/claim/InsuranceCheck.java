package nl.huidnota.domain.claim;

import java.time.LocalDate;

/**
 * One insurance check of a client as the administrator's software exports it (cov.csv).
 *
 * @param on the day asked about (peildatum)
 * @param uzovi as in the file, four digits
 * @param pakket code, name or alias
 */
public record InsuranceCheck(
        String clientId, LocalDate on, String uzovi, String pakket, boolean insured, LocalDate checkedOn) {}

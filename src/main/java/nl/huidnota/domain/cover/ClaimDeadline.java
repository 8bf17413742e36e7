package nl.huidnota.domain.cover;

import java.time.LocalDate;
import java.time.Month;

/** How long an insurer takes claims (indientermijn). */
public record ClaimDeadline(int months, Start from) {
    /** The day the months are counted from. */
    public enum Start {
        BEHANDELDATUM,
        FACTUURDATUM,
        JAAREINDE
    }

    /** The last day on which a session may still be claimed; never limits when counted from the invoice date. */
    public LocalDate lastDayFor(LocalDate session) {
        return switch (from) {
            case BEHANDELDATUM -> session.plusMonths(months);
            case JAAREINDE -> LocalDate.of(session.getYear(), Month.DECEMBER, 31)
                    .plusMonths(months);
            case FACTUURDATUM -> LocalDate.MAX;
        };
    }
}

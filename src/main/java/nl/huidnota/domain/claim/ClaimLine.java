package nl.huidnota.domain.claim;

import java.time.LocalDate;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * A treatment that is claimed (DebetPrestatie): one session, quantity one.
 *
 * @param amount what is charged, VAT included
 * @param practitioner who treated
 * @param referral null when there is no referral date
 */
public record ClaimLine(
        String reference,
        PrestatieCode prestatie,
        LocalDate date,
        Euro amount,
        AgbCode practitioner,
        @Nullable Referral referral,
        Details details)
        implements MessageLine {

    /**
     * The referral a line rests on.
     *
     * @param referrer null when the code is not known: type 07 instead of 01
     */
    public record Referral(LocalDate date, @Nullable AgbCode referrer) {}

    /**
     * Codes passed through from the export; absent ones are null.
     *
     * @param bodyLocation lichaamslocatiecode, characteristic list 002
     * @param claimBasis aanspraakcode, characteristic list 004
     */
    public record Details(@Nullable Diagnosis diagnosis, @Nullable String bodyLocation, @Nullable String claimBasis) {
        public static final Details NONE = new Details(null, null, null);
    }

    /** A diagnosis is told with its list or not at all (return code 9288). */
    public record Diagnosis(String list, String code) {}

    @Override
    public Euro signedAmount() {
        return amount;
    }
}

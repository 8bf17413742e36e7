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
    public record Referral(LocalDate date, @Nullable AgbCode referrer) {
        static @Nullable Referral of(InvoiceLine.@Nullable Referred referred) {
            if (referred == null || referred.date() == null) {
                return null;
            }
            return new Referral(referred.date(), referred.referrer());
        }
    }

    /**
     * Codes passed through from the export; absent ones are null.
     *
     * @param bodyLocation lichaamslocatiecode, characteristic list 002
     * @param claimBasis aanspraakcode, characteristic list 004
     */
    public record Details(@Nullable Diagnosis diagnosis, @Nullable String bodyLocation, @Nullable String claimBasis) {
        public static final Details NONE = new Details(null, null, null);

        static Details of(InvoiceLine.CareCodes codes) {
            String list = codes.diagnosisList();
            String code = codes.diagnosisCode();
            Diagnosis diagnosis = list == null || code == null ? null : new Diagnosis(list, code);
            return new Details(diagnosis, codes.bodyLocation(), codes.claimBasis());
        }
    }

    /**
     * The line that claims what an invoice line charges.
     *
     * @throws IllegalArgumentException when its prestatie has no form that a message can hold
     */
    public static ClaimLine of(String reference, InvoiceLine line) {
        return new ClaimLine(
                reference,
                line.prestatieCode(),
                line.date(),
                line.amount(),
                line.practitioner().agb(),
                Referral.of(line.referral()),
                Details.of(line.codes()));
    }

    /** A diagnosis is told with its list or not at all (return code 9288). */
    public record Diagnosis(String list, String code) {}

    @Override
    public Euro signedAmount() {
        return amount;
    }
}

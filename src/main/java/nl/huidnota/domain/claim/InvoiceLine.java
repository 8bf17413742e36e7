package nl.huidnota.domain.claim;

import java.time.LocalDate;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import org.jspecify.annotations.Nullable;

/**
 * One session on an invoice. Absent details are null.
 *
 * @param prestatie as {@code 075-9001}
 * @param name exactly as in the price list
 * @param description own words: technique and device
 * @param register the registers the practitioner stands in that day, joined by {@code ", "}
 * @param amount what is charged, VAT included, discount already taken off; negative on a credit invoice
 * @param expected what the insurer is expected to pay; null without estimate
 */
public record InvoiceLine(
        String session,
        LocalDate date,
        String prestatie,
        String name,
        @Nullable String bodyArea,
        @Nullable String description,
        Treating practitioner,
        Euro amount,
        Euro discount,
        VatTreatment vatTreatment,
        Euro vat,
        @Nullable Euro expected,
        @Nullable Referred referral,
        @Nullable CoursePosition course,
        CareCodes codes) {

    /** Who treated. {@code name} is null when the practice does not know the code. */
    public record Treating(AgbCode agb, @Nullable String name, @Nullable String kind, @Nullable String register) {}

    /** The referral and the approval that the session rests on. */
    public record Referred(
            @Nullable LocalDate date,
            @Nullable AgbCode referrer,
            @Nullable String kind,
            @Nullable String approvalNumber) {}

    /** Codes passed through from the export. */
    public record CareCodes(
            @Nullable String careProfile,
            @Nullable String diagnosisList,
            @Nullable String diagnosisCode,
            @Nullable String claimBasis,
            @Nullable String bodyLocation) {}

    /**
     * The code in its two parts.
     *
     * @throws IllegalArgumentException when {@link #prestatie} is no code
     */
    public PrestatieCode prestatieCode() {
        return PrestatieCode.parse(prestatie)
                .orElseThrow(() -> new IllegalArgumentException("not a prestatie code: " + prestatie));
    }
}

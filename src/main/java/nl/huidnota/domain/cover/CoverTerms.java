package nl.huidnota.domain.cover;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.care.ReferrerKind;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of what a package pays for acne. A null term means there is no such condition.
 *
 * @param maxSessions claimable sessions per client, package and calendar year
 * @param ageLimit years, exclusive: from that birthday on nothing is paid
 * @param areas body areas that are paid, folded; null when all are
 * @param excludedTechniques folded
 * @param practitioners who may treat; empty when everyone may
 * @param budget name shared by benefits of one insurer that share one maximum; null: the package's own
 */
public record CoverTerms(
        UzoviCode uzovi,
        String packageCode,
        String packageName,
        List<String> packageAliases,
        DateRange valid,
        boolean covered,
        Scars scars,
        @Nullable Maximum maximum,
        Percentage percentage,
        Euro ownContribution,
        @Nullable Integer maxSessions,
        @Nullable Integer ageLimit,
        @Nullable List<String> areas,
        List<String> excludedTechniques,
        @Nullable ReferralTerms referral,
        boolean approvalRequired,
        List<PractitionerTerms> practitioners,
        @Nullable String budget,
        Source source) {

    /** Whether the terms speak of scars. */
    public enum Scars {
        JA,
        NEE,
        ONVERMELD
    }

    /** What the insurer pays at most. */
    public record Maximum(Euro amount, Period per) {}

    /** The period a maximum is counted over. */
    public enum Period {
        KALENDERJAAR,
        /** The life of the insurance. */
        LOOPTIJD
    }

    /**
     * The referral asked for.
     *
     * @param by kinds accepted; empty when any is
     * @param beforeFirst the referral must be there before the course's first session
     * @param maxMonths how old it may be; null: any age
     * @param forEvery its age counts to each session ({@code elke}), not to the course's first
     */
    public record ReferralTerms(
            boolean required,
            List<ReferrerKind> by,
            boolean beforeFirst,
            @Nullable Integer maxMonths,
            boolean forEvery) {}

    /**
     * A kind of practitioner that is paid, in one of {@code anyOf} and all of {@code allOf} registers.
     *
     * @param anyOf empty when no register is asked for
     */
    public record PractitionerTerms(String kind, List<String> anyOf, List<String> allOf) {
        /** As an explanation shows it: {@code huidtherapeut (KP/NVH)}. */
        @Override
        public String toString() {
            String registers = String.join(" ", String.join("/", anyOf), String.join("+", allOf))
                    .strip();
            return registers.isEmpty() ? kind : kind + " (" + registers + ")";
        }
    }

    /** Where the terms come from. */
    public record Source(@Nullable String title, @Nullable LocalDate date, Checked checked) {}

    /** How sure we are of the terms; anything but {@code JA} only warns (R042). */
    public enum Checked {
        JA,
        SECUNDAIR,
        NEE
    }

    public boolean isVerified() {
        return source.checked() == Checked.JA;
    }

    /** The name under which what is left of the maximum is kept, within one insurer. */
    public String budgetName() {
        return budget == null ? "pakket:" + packageCode : "budget:" + budget;
    }
}

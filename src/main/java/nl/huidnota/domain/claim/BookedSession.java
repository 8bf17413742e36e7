package nl.huidnota.domain.claim;

import java.time.LocalDate;
import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import org.jspecify.annotations.Nullable;

/**
 * A session as the books know it: what later runs must remember of it.
 *
 * @param prestatie as {@code 075-9001}
 * @param referralDate null when none was given
 * @param route null for a client without supplementary cover
 * @param budget {@link nl.huidnota.domain.cover.CoverTerms#budgetName()}; null when nothing was claimed under known terms
 * @param expected null when claimable without estimate; zero when not claimable
 * @param awarded the insurer's known answer; null until there is one
 * @param credited its invoice or claim line was credited
 * @param paidElsewhere what the client said this year's cover had paid elsewhere; null when not said
 * @param fingerprint the row's content when it was billed
 * @param document the number of its invoice, or the reference of its claim line
 */
public record BookedSession(
        String id,
        String clientId,
        LocalDate date,
        String prestatie,
        PrestatieKind kind,
        BodyArea area,
        @Nullable LocalDate referralDate,
        Verdict verdict,
        @Nullable Route route,
        @Nullable UzoviCode uzovi,
        @Nullable String packageCode,
        @Nullable String budget,
        Euro tariff,
        @Nullable Euro expected,
        @Nullable Euro awarded,
        boolean credited,
        @Nullable Euro paidElsewhere,
        ContentFingerprint fingerprint,
        String document) {

    /** What this session takes from its budget: the insurer's answer if known, else the expectation. */
    public Euro budgetUse() {
        if (credited || verdict != Verdict.CLAIMABLE) {
            return Euro.ZERO;
        }
        if (awarded != null) {
            return awarded;
        }
        return expected == null ? Euro.ZERO : expected;
    }
}

package nl.huidnota.domain.claim;

import java.util.List;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.care.SessionContent;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.domain.practice.Practitioner;
import nl.huidnota.domain.practice.PriceListEntry;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import org.jspecify.annotations.Nullable;

/**
 * A row with its verdict and all that was found on the way.
 *
 * @param route null for pakket geen or an unknown insurer
 * @param tariff null when unreadable
 * @param expected null when claimable without estimate; zero when not claimable
 * @param findings in the order of the rulebook
 * @param basis what an invoice or claim line is built from; null unless the verdict is billable
 */
public record JudgedSession(
        Session session,
        Verdict verdict,
        @Nullable Route route,
        @Nullable Euro tariff,
        @Nullable Euro expected,
        List<Finding> findings,
        @Nullable Basis basis) {
    public JudgedSession {
        findings = List.copyOf(findings);
        if (verdict.isBillable() != (basis != null)) {
            throw new IllegalArgumentException("a billable session, and only that, has a basis: " + verdict);
        }
    }

    /**
     * What a bill rests on.
     *
     * @param kind of the price list's first entry of the code
     * @param entry the price-list entry that VAT and name come from; null only when its rule was overridden
     * @param practitioner null when unknown
     * @param insurer null for pakket geen
     * @param terms the package version of the day; null when unknown
     * @param course null unless a treatment
     * @param budget null when not claimed, without an estimate, or without a maximum
     */
    public record Basis(
            PrestatieKind kind,
            @Nullable PriceListEntry entry,
            @Nullable Practitioner practitioner,
            @Nullable Insurer insurer,
            @Nullable CoverTerms terms,
            VatTreatment vat,
            @Nullable CoursePosition course,
            @Nullable BudgetUse budget) {}

    /**
     * The basis of a session known to be billable.
     *
     * @throws IllegalStateException when it is not
     */
    public Basis billable() {
        if (basis == null) {
            throw new IllegalStateException("not billable: " + verdict);
        }
        return basis;
    }

    /** What the row says now, for the books to compare it with later (R015). */
    public ContentFingerprint fingerprint() {
        return ContentFingerprint.of(SessionContent.of(session));
    }
}

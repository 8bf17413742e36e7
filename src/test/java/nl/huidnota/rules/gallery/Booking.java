package nl.huidnota.rules.gallery;

import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.JudgedSession.Basis;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;

/** A billed session as the books remember it. */
public final class Booking {
    private Booking() {}

    public static BookedSession of(JudgedSession billed) {
        Session session = billed.session();
        Basis basis = billed.billable();
        Insurer insurer = basis.insurer();
        CoverTerms terms = basis.terms();
        return new BookedSession(
                session.id().text(),
                session.person().clientId().text(),
                session.date().get(),
                session.treatment().prestatie().get().toString(),
                basis.kind(),
                session.area(),
                session.referral().date().value(),
                billed.verdict(),
                billed.route(),
                insurer == null ? null : insurer.uzovi(),
                terms == null ? null : terms.packageCode(),
                terms == null ? null : terms.budgetName(),
                billed.tariff(),
                billed.expected(),
                null,
                false,
                session.referral().paidElsewhere().value(),
                billed.fingerprint(),
                "F2026-00001");
    }
}

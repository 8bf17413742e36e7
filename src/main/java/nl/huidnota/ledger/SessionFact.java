package nl.huidnota.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.ContentFingerprint;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import org.jspecify.annotations.Nullable;

/** A billed session. Later awards and credits are facts of their own. */
final class SessionFact implements Fact<SessionFact.InMonth> {
    static final SessionFact INSTANCE = new SessionFact();
    private static final Table TABLE = new Table(
            "sessions",
            List.of(
                    Table.Column.text("id"),
                    Table.Column.text("document"),
                    Table.Column.personal("client"),
                    Table.Column.text("month"),
                    Table.Column.text("date"),
                    Table.Column.number("tariff")),
            List.of("UNIQUE (id, document)", "(client)"));

    /** A session, and the month it was booked for. */
    record InMonth(BookedSession session, YearMonth month) {}

    @Override
    public String kind() {
        return "session";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String key(InMonth fact) {
        return fact.session.id();
    }

    @Override
    public void write(InMonth fact, Fields.Writer payload) {
        BookedSession session = fact.session;
        payload.put("id", session.id())
                .put("client", session.clientId())
                .put("month", fact.month)
                .put("date", session.date())
                .put("prestatie", session.prestatie())
                .put("kind", session.kind())
                .put("area", session.area())
                .put("referral", session.referralDate())
                .put("verdict", session.verdict())
                .put("route", session.route())
                .put("uzovi", session.uzovi())
                .put("package", session.packageCode())
                .put("budget", session.budget())
                .put("tariff", session.tariff().cents())
                .put("expected", Projected.cents(session.expected()))
                .put("elsewhere", Projected.cents(session.paidElsewhere()))
                .put("fingerprint", Fingerprints.shorten(session.fingerprint().text()))
                .put("document", session.document());
    }

    @Override
    public InMonth read(Fields payload) {
        return new InMonth(session(payload::find, null, false), YearMonth.parse(payload.get("month")));
    }

    /** The session with what later facts say of it. */
    static BookedSession session(Projected from, @Nullable Euro awarded, boolean credited) {
        String referral = from.find("referral");
        String route = from.find("route");
        String uzovi = from.find("uzovi");
        return new BookedSession(
                from.get("id"),
                from.get("client"),
                LocalDate.parse(from.get("date")),
                from.get("prestatie"),
                PrestatieKind.valueOf(from.get("kind")),
                BodyArea.parse(from.get("area")),
                referral == null ? null : LocalDate.parse(referral),
                Verdict.valueOf(from.get("verdict")),
                route == null ? null : Route.valueOf(route),
                uzovi == null ? null : new UzoviCode(uzovi),
                from.find("package"),
                from.find("budget"),
                Euro.ofCents(from.number("tariff")),
                from.euro("expected"),
                awarded,
                credited,
                from.euro("elsewhere"),
                new ContentFingerprint(Fingerprints.restore(from.get("fingerprint"))),
                from.get("document"));
    }

    /** What is left of a session after a purge: enough to know that it was billed. */
    static BookedSession purged(String id, String document, String date, Euro tariff) {
        return new BookedSession(
                id,
                "",
                LocalDate.parse(date),
                "",
                PrestatieKind.BEHANDELING,
                BodyArea.NONE,
                null,
                Verdict.ALREADY_BILLED,
                null,
                null,
                null,
                null,
                tariff,
                null,
                null,
                false,
                null,
                new ContentFingerprint(""),
                document);
    }

    @Override
    public @Nullable Object[] project(InMonth fact) {
        BookedSession session = fact.session;
        return new @Nullable Object[] {
            session.id(),
            session.document(),
            session.clientId(),
            fact.month.toString(),
            session.date().toString(),
            session.tariff().cents()
        };
    }
}

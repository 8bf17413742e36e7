package nl.huidnota.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.ClaimDeadline;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Practice;
import org.jspecify.annotations.Nullable;

/** Turns one client's judged sessions into what will be an invoice a month and lines of claim files. */
final class Drafts {
    /** The contract's order of lines. */
    static final Comparator<JudgedSession> BY_DATE_THEN_ID = Comparator.comparing(
                    (JudgedSession judged) -> judged.session().date().get())
            .thenComparing(judged -> judged.session().id().get(), CodePoints.ORDER);

    private final LocalDate invoiceDate;
    private final int paymentDays;
    private final ClientMaker clients;

    Drafts(Practice practice, LocalDate invoiceDate) {
        this.invoiceDate = invoiceDate;
        this.paymentDays = practice.paymentDays();
        this.clients = new ClientMaker(practice.bsnOnInvoice(), invoiceDate);
    }

    /** The client's invoices, one per calendar month, in order of month. */
    List<InvoiceDraft> invoices(List<JudgedSession> ofClient, Session latest) {
        Map<YearMonth, List<JudgedSession>> months = new TreeMap<>();
        for (JudgedSession judged : ofClient) {
            if (judged.verdict().isBillable() && !Tally.isClaimedDirectly(judged)) {
                months.computeIfAbsent(YearMonth.from(judged.session().date().get()), month -> new ArrayList<>())
                        .add(judged);
            }
        }
        return months.values().stream()
                .map(sessions -> invoice(sessions, latest))
                .toList();
    }

    private InvoiceDraft invoice(List<JudgedSession> sessions, Session latest) {
        List<JudgedSession> sorted = sessions.stream().sorted(BY_DATE_THEN_ID).toList();
        Invoice invoice = new Invoice(
                Invoice.Kind.INVOICE,
                "",
                invoiceDate,
                invoiceDate.plusDays(paymentDays),
                clients.addressee(latest),
                clients.client(latest),
                insurances(sorted),
                lines(sorted, Verdict.CLAIMABLE),
                lines(sorted, Verdict.SELF_PAY),
                payments(sorted),
                null);
        return new InvoiceDraft(
                invoice,
                sorted.stream().map(judged -> judged.session().row()).toList(),
                sorted.stream().map(Drafts::booked).toList());
    }

    private static List<InvoiceLine> lines(List<JudgedSession> sessions, Verdict verdict) {
        return sessions.stream()
                .filter(judged -> judged.verdict() == verdict)
                .map(LineMaker::line)
                .toList();
    }

    private static List<Invoice.Paid> payments(List<JudgedSession> sessions) {
        return sessions.stream()
                .filter(judged -> judged.session().payment().on().isRead())
                .map(Drafts::paid)
                .toList();
    }

    private static Invoice.Paid paid(JudgedSession judged) {
        Session.Payment payment = judged.session().payment();
        Euro amount = payment.amount().value();
        return new Invoice.Paid(
                payment.on().get(),
                LineMaker.text(payment.method()),
                amount == null ? judged.session().treatment().tariff().get() : amount);
    }

    private List<Invoice.Insurance> insurances(List<JudgedSession> sessions) {
        Map<String, Invoice.Insurance> insurances = new LinkedHashMap<>();
        for (JudgedSession judged : sessions) {
            Insurer insurer = judged.billable().insurer();
            if (insurer != null) {
                Invoice.Insurance insurance = insurance(judged, insurer);
                insurances.putIfAbsent(insurance.uzovi() + "/" + insurance.packageName(), insurance);
            }
        }
        return List.copyOf(insurances.values());
    }

    private Invoice.Insurance insurance(JudgedSession judged, Insurer insurer) {
        CoverTerms terms = judged.billable().terms();
        ClaimDeadline deadline = insurer.deadline();
        boolean fromInvoice = deadline != null && deadline.from() == ClaimDeadline.Start.FACTUURDATUM;
        return new Invoice.Insurance(
                insurer.uzovi().digits(),
                insurer.name(),
                terms == null ? LineMaker.text(judged.session().policy().pakket()) : terms.packageName(),
                insurer.sendAlong(),
                lastDay(deadline, judged.session().date().get(), fromInvoice),
                fromInvoice,
                deadline == null ? 0 : deadline.months());
    }

    private @Nullable LocalDate lastDay(@Nullable ClaimDeadline deadline, LocalDate session, boolean fromInvoice) {
        if (deadline == null) {
            return null;
        }
        return fromInvoice ? invoiceDate.plusMonths(deadline.months()) : deadline.lastDayFor(session);
    }

    /** The lines that go to an insurer directly. */
    List<ClaimDraft> claims(List<JudgedSession> ofClient, Session latest) {
        List<JudgedSession> claimed = ofClient.stream()
                .filter(Tally::isClaimedDirectly)
                .sorted(BY_DATE_THEN_ID)
                .toList();
        Session identified = claimed.stream()
                .map(JudgedSession::session)
                .filter(session -> session.person().bsn().isRead())
                .findFirst()
                .orElse(
                        claimed.isEmpty()
                                ? latest
                                : claimed.get(claimed.size() - 1).session());
        return claimed.stream().map(judged -> claim(judged, latest, identified)).toList();
    }

    private ClaimDraft claim(JudgedSession judged, Session latest, Session identified) {
        Insurer insurer = Objects.requireNonNull(judged.billable().insurer(), "a direct claim has an insurer");
        return new ClaimDraft(
                judged.session().row(),
                clients.insured(identified, insurer.uzovi()),
                clients.client(latest),
                clients.addressee(latest),
                insurance(judged, insurer),
                LineMaker.line(judged),
                booked(judged));
    }

    /** What the books will remember; the document's number is filled in when it is known. */
    private static BookedSession booked(JudgedSession judged) {
        Session session = judged.session();
        JudgedSession.Basis basis = judged.billable();
        CoverTerms terms = basis.terms();
        Insurer insurer = basis.insurer();
        return new BookedSession(
                session.id().get(),
                session.person().clientId().get(),
                session.date().get(),
                session.treatment().prestatie().get().toString(),
                basis.kind(),
                areaOf(session.treatment().bodyArea()),
                session.referral().date().value(),
                judged.verdict(),
                judged.route(),
                insurer == null ? null : insurer.uzovi(),
                terms == null ? null : terms.packageCode(),
                terms == null || !terms.isVerified() ? null : terms.budgetName(),
                session.treatment().tariff().get(),
                judged.expected(),
                null,
                false,
                session.referral().paidElsewhere().value(),
                judged.fingerprint(),
                "");
    }

    private static BodyArea areaOf(Cell<BodyArea> cell) {
        BodyArea area = cell.value();
        return area == null ? BodyArea.NONE : area;
    }
}

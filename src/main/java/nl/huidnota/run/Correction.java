package nl.huidnota.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.RunSummary.ClaimFileRow;
import nl.huidnota.domain.claim.RunSummary.InvoiceRow;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.ledger.BookedCredit;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.BookedLine;
import nl.huidnota.ledger.Booking;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.ledger.Settlement;
import nl.huidnota.ledger.Staging;
import nl.huidnota.run.CorrectionOutcome.Made;
import nl.huidnota.text.Language;

/**
 * Takes back an issued invoice or an answered claim line, and with an export bills it anew. What was awarded is
 * credited in a message of its own; what was not is only claimed again; every message passes the gate.
 */
public final class Correction {
    static final String FOLDER = "correcties";
    private final Administration administration;
    private final CorrectionRequest request;

    public Correction(Administration administration, CorrectionRequest request) {
        this.administration = administration;
        this.request = request;
    }

    /**
     * Does it, or for a dry run tells what it would come to.
     *
     * @throws InputRefused when the number allows no correction, or a corrected row cannot be billed; nothing is booked
     */
    public CorrectionOutcome run() throws InputRefused, EnvironmentRefused, UsageRefused {
        InvoiceDates.mustFit(request.dates());
        Papers papers = Papers.of(administration);
        try (Staging staging = Staging.open()) {
            return request.dryRun() ? tell(staging) : book(staging, papers);
        } catch (Carried carried) {
            throw carried.refusal();
        }
    }

    private CorrectionTarget target(Books books) throws EnvironmentRefused, InputRefused {
        return new CorrectionTarget.Finder(books, request.number(), request.resubmit() != null).find();
    }

    private CorrectionOutcome tell(Staging staging) throws InputRefused, EnvironmentRefused, UsageRefused {
        try (Books books = Books.openReadOnly(administration.books(), administration.options())) {
            CorrectionTarget target = target(books);
            Euro billed = Euro.ZERO;
            if (request.resubmit() != null) {
                Tally tally = Resubmission.of(administration, request, target).judge(books, staging);
                billed = tally.invoiced().plus(tally.claimed());
            }
            return new CorrectionOutcome(request.number(), target.credit(), billed, List.of(), true, false, List.of());
        }
    }

    private CorrectionOutcome book(Staging staging, Papers papers)
            throws InputRefused, EnvironmentRefused, UsageRefused {
        try (Books books = Books.open(administration.books(), administration.options());
                Booking booking = books.begin();
                Outbox outbox = Outbox.open(administration.folder())) {
            CorrectionTarget target = target(books);
            InvoiceDates.mustFollow(
                    request.dates(),
                    target.document().date(),
                    books.documents().lastInvoiceDate().orElse(null));
            IssueDesk desk = new IssueDesk(
                    booking,
                    outbox,
                    practice().numbering(),
                    papers,
                    new IssueDesk.Target(FOLDER, null, administration.user()));
            List<Made> made = new ArrayList<>();
            // judged first, so that the corrected rows see the books as they are without this document
            Resubmission again = request.resubmit() == null ? null : Resubmission.of(administration, request, target);
            if (again != null) {
                again.judge(books, staging);
            }
            credit(target, books, desk, made);
            if (again != null) {
                issue(again, target, staging, desk, made);
                mustBill(target, made);
                follow(target, books, booking);
            }
            new Restoring(books, outbox, administration.folder()).restore(FOLDER);
            booking.commit();
            outbox.release();
            return outcome(target, made);
        }
    }

    private Practice practice() {
        return administration.practice().practice();
    }

    private void credit(CorrectionTarget target, Books books, IssueDesk desk, List<Made> made)
            throws EnvironmentRefused, InputRefused {
        if (target.credited() || (!target.isInvoice() && target.credit().isZero())) {
            return;
        }
        if (target.isInvoice()) {
            IssueDesk speaking = desk.speaking(languageOf(target.document(), books));
            made.add(new CreditInvoice(speaking, request.dates().invoiceDate())
                    .issue(target.document(), request.reason()));
        } else {
            made.add(new CreditMessage(books, desk, practice(), request).issue(target, reason()));
        }
    }

    /** Who was sent an invoice in one language is not sent its reversal in another. */
    private static Language languageOf(BookedDocument invoice, Books books) throws EnvironmentRefused {
        BookedDocument.Rendering made = Objects.requireNonNull(invoice.rendering(), "not purged");
        return Papers.kept(books, made.snapshots()).practice().language();
    }

    private String reason() {
        return request.reason() == null ? "" : request.reason();
    }

    private void issue(Resubmission again, CorrectionTarget target, Staging staging, IssueDesk desk, List<Made> made)
            throws EnvironmentRefused, InputRefused {
        Replaced replaced = new Replaced(
                target.document().number(),
                new Invoice.Original(target.number(), target.document().date(), request.reason(), null));
        StagedDetails details = new StagedDetails(staging);
        new InvoiceIssue(desk, staging, replaced).issueAll();
        new ClaimIssue(desk, staging, details, practice(), again.request(), replaced).issueAll();
        details.invoices(invoice -> made.add(made(invoice)));
        details.claimFiles(claim -> made.add(made(claim)));
    }

    private static Made made(InvoiceRow invoice) {
        return new Made(DocumentKind.INVOICE.key(), invoice.number(), invoice.file(), invoice.total());
    }

    private static Made made(ClaimFileRow claim) {
        return new Made(DocumentKind.CLAIM.key(), claim.number(), claim.file(), claim.total());
    }

    /** An export that credits nothing and bills nothing would leave the line as it was. */
    private void mustBill(CorrectionTarget target, List<Made> made) throws InputRefused {
        if (made.isEmpty()) {
            throw new InputRefused(Fault.of("correct.nothing-new", "", Map.of("number", request.number())));
        }
    }

    /** A line that was not awarded, or only in part, is followed by the new one and waits no longer. */
    private void follow(CorrectionTarget target, Books books, Booking booking) throws EnvironmentRefused {
        if (target.credited()) {
            return;
        }
        Map<String, String> places = new HashMap<>();
        for (BookedSession session : books.sessions().withIds(target.sessions())) {
            places.put(session.id(), session.document());
        }
        for (BookedLine line : target.lines()) {
            String place = places.get(line.session());
            String next = line.reference().equals(place) ? null : place;
            if (target.credit().isZero() && next != null) {
                booking.book(new BookedCredit(line.session(), line.reference(), next, reason()));
            }
            booking.book(new Settlement(line.reference(), line.session(), Settlement.How.CORRECTED, next));
            booking.event(administration.user(), line.client(), "claim_corrected", line.reference());
        }
    }

    private CorrectionOutcome outcome(CorrectionTarget target, List<Made> made) {
        Euro billed = made.stream()
                .map(Made::total)
                .filter(total -> !total.isNegative())
                .reduce(Euro.ZERO, Euro::plus);
        return new CorrectionOutcome(
                request.number(),
                target.credit(),
                billed,
                made,
                false,
                !practice().vecozo().production(),
                List.of());
    }
}

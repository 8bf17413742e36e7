package nl.huidnota.run;

import java.time.YearMonth;
import java.util.List;
import java.util.function.IntConsumer;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.claim.RunSummary.InvoiceRow;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Numbering;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.ledger.Staging;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;

/** Numbers, prints and books the invoices of a run, in order of client id. */
final class InvoiceIssue {
    private final IssueDesk desk;
    private final Staging staging;
    private final @Nullable Replaced replaced;
    private int issued;

    /**
     * @param replaced what the invoices come in the place of; null when they are the first
     */
    InvoiceIssue(IssueDesk desk, Staging staging, @Nullable Replaced replaced) {
        this.desk = desk;
        this.staging = staging;
        this.replaced = replaced;
    }

    void issueAll() throws EnvironmentRefused {
        issueAll(count -> {});
    }

    /** The same, telling {@code listener} after each invoice how many there are. */
    void issueAll(IntConsumer listener) throws EnvironmentRefused {
        try (PrintQueue queue = new PrintQueue(desk)) {
            staging.invoiceDrafts(text -> {
                Issue issue = numbered(Json.read(text, InvoiceDraft.class));
                String path = FileNames.invoice(desk.folder(), issue.invoice.number());
                queue.print(path, issue.invoice, file -> {
                    book(issue, file);
                    listener.accept(++issued);
                });
            });
            queue.finish();
        }
    }

    /** An invoice that has its number. */
    private record Issue(InvoiceDraft draft, BookedDocument.Serial serial, Invoice invoice) {}

    private Issue numbered(InvoiceDraft draft) throws EnvironmentRefused {
        Invoice unnumbered = draft.invoice();
        BookedDocument.Serial serial = desk.next(Numbering.Series.FACTUUR, unnumbered.date());
        String number = desk.number(serial);
        Invoice invoice = numbered(unnumbered, number, replaced == null ? null : replaced.original());
        return new Issue(draft, serial, invoice);
    }

    private void book(Issue issue, Outbox.Staged file) throws EnvironmentRefused {
        Invoice invoice = issue.invoice;
        String number = invoice.number();
        InvoiceDraft draft = issue.draft;
        desk.book(DocumentKind.INVOICE, issue.serial, invoice, file, replaced == null ? null : replaced.document());
        for (int i = 0; i < draft.sessions().size(); i++) {
            BookedSession session = draft.sessions().get(i);
            desk.booking().book(on(session, number), YearMonth.from(session.date()));
            staging.assign(draft.rows().get(i), number);
        }
        desk.event(invoice.client().id(), "invoice_issued", number);
        staging.issue(Json.write(row(invoice, file)));
    }

    static InvoiceRow row(Invoice invoice, Outbox.Staged file) {
        List<String> sessions = invoice.lines().map(InvoiceLine::session).toList();
        return new InvoiceRow(
                invoice.number(),
                invoice.client().id(),
                file.path(),
                sessions,
                invoice.total(),
                invoice.vat(),
                invoice.toPay().max(Euro.ZERO),
                invoice.addressee().name(),
                invoice.addressee().email());
    }

    static Invoice numbered(Invoice invoice, String number, Invoice.@Nullable Original original) {
        return new Invoice(
                invoice.kind(),
                number,
                invoice.date(),
                invoice.due(),
                invoice.addressee(),
                invoice.client(),
                invoice.insurances(),
                invoice.claimable(),
                invoice.self(),
                invoice.payments(),
                original);
    }

    static BookedSession on(BookedSession session, String document) {
        return new BookedSession(
                session.id(),
                session.clientId(),
                session.date(),
                session.prestatie(),
                session.kind(),
                session.area(),
                session.referralDate(),
                session.verdict(),
                session.route(),
                session.uzovi(),
                session.packageCode(),
                session.budget(),
                session.tariff(),
                session.expected(),
                session.awarded(),
                session.credited(),
                session.paidElsewhere(),
                session.fingerprint(),
                document);
    }
}

package nl.huidnota.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.practice.Numbering;
import nl.huidnota.ledger.BookedCredit;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;

/** A credit invoice: every line of the original below zero, in a number series of its own. */
final class CreditInvoice {
    private final IssueDesk desk;
    private final LocalDate date;

    CreditInvoice(IssueDesk desk, LocalDate date) {
        this.desk = desk;
        this.date = date;
    }

    CorrectionOutcome.Made issue(BookedDocument document, @Nullable String reason) throws EnvironmentRefused {
        Invoice original = Json.kept(
                Objects.requireNonNull(document.rendering(), "not purged").payload(), Invoice.class);
        BookedDocument.Serial serial = desk.next(Numbering.Series.CREDIT, date);
        Invoice credit = credit(original, desk.number(serial), reason);
        Outbox.Staged file = desk.print(FileNames.invoice(desk.folder(), credit.number()), credit);
        desk.book(DocumentKind.CREDIT, serial, credit, file, document.number());
        for (InvoiceLine line : original.lines().toList()) {
            desk.booking()
                    .book(new BookedCredit(
                            line.session(), document.number(), credit.number(), reason == null ? "" : reason));
        }
        desk.event(credit.client().id(), "invoice_credited", document.number());
        return new CorrectionOutcome.Made(DocumentKind.CREDIT.key(), credit.number(), file.path(), credit.total());
    }

    private Invoice credit(Invoice original, String number, @Nullable String reason) {
        return new Invoice(
                Invoice.Kind.CREDIT,
                number,
                date,
                null,
                original.addressee(),
                original.client(),
                original.insurances(),
                negated(original.claimable()),
                negated(original.self()),
                List.of(),
                new Invoice.Original(original.number(), original.date(), reason, null));
    }

    private static List<InvoiceLine> negated(List<InvoiceLine> lines) {
        return lines.stream()
                .map(line ->
                        Amended.line(line, line.amount().negated(), line.vat().negated()))
                .toList();
    }
}

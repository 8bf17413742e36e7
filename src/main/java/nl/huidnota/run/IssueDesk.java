package nl.huidnota.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Numbering;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.Booking;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.text.Json;
import nl.huidnota.text.Language;
import org.jspecify.annotations.Nullable;

/** Where documents get their number, their file and their place in the books. Within one booking. */
final class IssueDesk {
    private final Booking booking;
    private final Outbox outbox;
    private final Numbering numbering;
    private final Target target;
    private final Papers papers;
    private final Papers.Press press;
    private final List<String> snapshots;

    IssueDesk(Booking booking, Outbox outbox, Numbering numbering, Papers papers, Target target)
            throws EnvironmentRefused {
        this.booking = booking;
        this.outbox = outbox;
        this.numbering = numbering;
        this.target = target;
        this.papers = papers;
        this.press = papers.press();
        this.snapshots = papers.keep(booking);
    }

    /**
     * Where the documents belong.
     *
     * @param folder within the administration's
     * @param month the run's; null for one-off documents
     * @param user for the event log
     */
    record Target(String folder, @Nullable YearMonth month, String user) {}

    /** The same desk for documents in this language. */
    IssueDesk speaking(Language language) throws EnvironmentRefused {
        return new IssueDesk(booking, outbox, numbering, papers.speaking(language), target);
    }

    Booking booking() {
        return booking;
    }

    String folder() {
        return target.folder();
    }

    BookedDocument.Serial next(Numbering.Series series, LocalDate date) throws EnvironmentRefused {
        int year = date.getYear();
        long number = booking.reserve(series, year, numbering.of(series).begin());
        return new BookedDocument.Serial(series, year, number);
    }

    String number(BookedDocument.Serial serial) {
        return numbering.of(serial.series()).format(serial.year(), serial.number());
    }

    Outbox.Staged print(String path, Invoice invoice) throws EnvironmentRefused {
        return outbox.stage(path, press.print(invoice));
    }

    Outbox outbox() {
        return outbox;
    }

    void book(
            DocumentKind kind,
            BookedDocument.@Nullable Serial serial,
            Invoice invoice,
            Outbox.Staged file,
            @Nullable String refersTo)
            throws EnvironmentRefused {
        Euro due = invoice.toPay();
        booking.book(new BookedDocument(
                invoice.number(),
                kind,
                serial,
                invoice.client().id(),
                null,
                target.month(),
                invoice.date(),
                new BookedDocument.Sums(invoice.total(), invoice.vat(), due),
                new BookedDocument.Rendering(Json.write(invoice), snapshots, Papers.rendererVersion()),
                new BookedDocument.IssuedFile(file.path(), file.sha256(), file.size()),
                refersTo));
    }

    void bookClaimFile(BookedDocument claimFile) throws EnvironmentRefused {
        booking.book(claimFile);
    }

    @Nullable YearMonth month() {
        return target.month();
    }

    void event(@Nullable String client, String what, @Nullable String subject) throws EnvironmentRefused {
        booking.event(target.user(), client, what, subject);
    }
}

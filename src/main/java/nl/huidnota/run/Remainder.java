package nl.huidnota.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Numbering;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.Booking;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.ledger.Settlement;
import nl.huidnota.run.ClaimedLines.Claimed;
import nl.huidnota.run.CorrectionOutcome.Made;
import nl.huidnota.run.RemainderLines.Rests;
import nl.huidnota.text.Language;

/** Invoices to clients what an insurer answered and did not award: one remainder invoice a client. */
public final class Remainder {
    static final String FOLDER = "losse-facturen";
    private final Administration administration;
    private final RemainderRequest request;
    private List<Fault> left = List.of();

    public Remainder(Administration administration, RemainderRequest request) {
        this.administration = administration;
        this.request = request;
    }

    /** The lines of one client. */
    private record ClientRests(Claimed first, List<InvoiceLine> lines, List<Rests> rests) {
        Euro awarded() {
            return rests.stream().map(Rests::awarded).reduce(Euro.ZERO, Euro::plus);
        }
    }

    /**
     * Does it, or for a dry run tells what it would come to.
     *
     * @throws InputRefused when a line leaves nothing that the client bears; nothing is booked
     */
    public CorrectionOutcome run() throws InputRefused, EnvironmentRefused, UsageRefused {
        InvoiceDates.mustFit(request.dates());
        Papers papers = Papers.of(administration);
        return request.dryRun() ? tell() : book(papers);
    }

    private CorrectionOutcome tell() throws InputRefused, EnvironmentRefused {
        try (Books books = Books.openReadOnly(administration.books(), administration.options())) {
            return outcome(clients(books), List.of());
        }
    }

    private CorrectionOutcome outcome(Map<String, ClientRests> clients, List<Made> made) {
        Euro billed = clients.values().stream()
                .flatMap(client -> client.rests().stream())
                .map(Rests::rest)
                .reduce(Euro.ZERO, Euro::plus);
        return new CorrectionOutcome(request.claimFile(), Euro.ZERO, billed, made, request.dryRun(), false, left);
    }

    private CorrectionOutcome book(Papers papers) throws InputRefused, EnvironmentRefused, UsageRefused {
        try (Books books = Books.open(administration.books(), administration.options());
                Booking booking = books.begin();
                Outbox outbox = Outbox.open(administration.folder())) {
            Map<String, ClientRests> clients = clients(books);
            mustFollow(clients, books);
            IssueDesk desk = new IssueDesk(
                    booking,
                    outbox,
                    administration.practice().practice().numbering(),
                    papers,
                    new IssueDesk.Target(FOLDER, null, administration.user()));
            List<Made> made = new ArrayList<>();
            for (ClientRests client : clients.values()) {
                made.add(issue(client, books, desk));
            }
            new Restoring(books, outbox, administration.folder()).restore(FOLDER);
            booking.commit();
            outbox.release();
            return outcome(clients, made);
        }
    }

    private void mustFollow(Map<String, ClientRests> clients, Books books) throws EnvironmentRefused, UsageRefused {
        LocalDate last = clients.values().stream()
                .flatMap(client -> client.lines().stream())
                .map(InvoiceLine::date)
                .max(LocalDate::compareTo)
                .orElse(request.dates().invoiceDate());
        InvoiceDates.mustFollow(
                request.dates(), last, books.documents().lastInvoiceDate().orElse(null));
    }

    private Map<String, ClientRests> clients(Books books) throws EnvironmentRefused, InputRefused {
        var codes = PracticeCodes.of(administration, request.codes(), Language.NL);
        ClaimedLines claimed = ClaimedLines.of(books, request.claimFile());
        Map<String, ClientRests> clients = new TreeMap<>(CodePoints.ORDER);
        List<Fault> faults = new ArrayList<>();
        RemainderLines work = new RemainderLines(books, request, codes);
        for (Rests rests : work.find()) {
            Claimed found = claimed.find(rests.line().session()).orElse(null);
            if (found == null) {
                faults.add(
                        Fault.of("rest.purged", "", Map.of("what", rests.line().reference())));
            } else if (!isComplete(found.specification().addressee())) {
                faults.add(
                        Fault.of("rest.address", "", Map.of("what", rests.line().reference())));
            } else {
                add(clients, rests, found);
            }
        }
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
        left = work.left();
        return clients;
    }

    private static boolean isComplete(Invoice.Addressee to) {
        return to.street() != null && to.houseNumber() != null && to.postcode() != null && to.city() != null;
    }

    private static void add(Map<String, ClientRests> clients, Rests rests, Claimed found) {
        ClientRests client = clients.computeIfAbsent(
                found.specification().client().id(),
                any -> new ClientRests(found, new ArrayList<>(), new ArrayList<>()));
        Euro rest = rests.rest();
        client.lines()
                .add(Amended.line(
                        found.line(), rest, found.line().vatTreatment().vatWithin(rest)));
        client.rests().add(rests);
    }

    private Made issue(ClientRests client, Books books, IssueDesk desk) throws EnvironmentRefused {
        LocalDate date = request.dates().invoiceDate();
        BookedDocument claim = books.documents().numbered(request.claimFile()).orElseThrow();
        BookedDocument.Serial serial = desk.next(Numbering.Series.FACTUUR, date);
        Invoice specification = client.first().specification();
        Invoice invoice = new Invoice(
                Invoice.Kind.REMAINDER,
                desk.number(serial),
                date,
                date.plusDays(administration.practice().practice().paymentDays()),
                specification.addressee(),
                specification.client(),
                specification.insurances(),
                List.of(),
                client.lines(),
                List.of(),
                new Invoice.Original(claim.number(), claim.date(), null, client.awarded()));
        Outbox.Staged file = desk.print(FileNames.invoice(desk.folder(), invoice.number()), invoice);
        desk.book(DocumentKind.REMAINDER, serial, invoice, file, claim.number());
        for (Rests rests : client.rests()) {
            desk.booking()
                    .book(new Settlement(
                            rests.line().reference(),
                            rests.line().session(),
                            Settlement.How.INVOICED,
                            invoice.number()));
        }
        desk.event(specification.client().id(), "remainder_issued", invoice.number());
        return new Made(DocumentKind.REMAINDER.key(), invoice.number(), file.path(), invoice.total());
    }
}

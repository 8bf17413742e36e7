package nl.huidnota.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.MessageLine;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.ledger.BookedLine;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.ledger.Staging;
import nl.huidnota.text.Json;

/** Books the lines of one claim file, and gives each client a specification of what was claimed. */
final class ClaimLineBooking {
    private final IssueDesk desk;
    private final Staging staging;
    private final LocalDate date;
    private final List<ClaimDraft> ofClient = new ArrayList<>();
    private int rank;

    ClaimLineBooking(IssueDesk desk, Staging staging, LocalDate date) {
        this.desk = desk;
        this.staging = staging;
        this.date = date;
    }

    void bookAll(String uzovi, String agb, String number) throws EnvironmentRefused {
        try (Staging.Cursor<Staging.DraftedLine> lines = staging.lineDrafts();
                PrintQueue queue = new PrintQueue(desk)) {
            while (lines.hasNext()) {
                Staging.DraftedLine line = lines.next();
                if (line.key().uzovi().equals(uzovi) && line.key().agb().equals(agb)) {
                    add(Json.read(line.draft(), ClaimDraft.class), number, queue);
                }
            }
            specify(number, queue);
            queue.finish();
        }
    }

    private void add(ClaimDraft draft, String number, PrintQueue queue) throws EnvironmentRefused {
        if (!ofClient.isEmpty()
                && !ofClient.get(0).session().clientId().equals(draft.session().clientId())) {
            specify(number, queue);
        }
        ofClient.add(draft);
        rank++;
    }

    private void book(ClaimDraft draft, String reference, String number) throws EnvironmentRefused {
        desk.booking()
                .book(
                        InvoiceIssue.on(draft.session(), reference),
                        YearMonth.from(draft.session().date()));
        UzoviCode uzovi = Objects.requireNonNull(draft.session().uzovi(), "a direct claim has an insurer");
        desk.booking()
                .book(new BookedLine(
                        reference,
                        number,
                        draft.session().id(),
                        draft.session().clientId(),
                        uzovi,
                        draft.session().date(),
                        draft.line().amount(),
                        null));
        staging.assign(draft.row(), number);
    }

    /** Each package once, with the last day to claim its earliest session. */
    private List<Invoice.Insurance> insurances(List<ClaimDraft> claimed) {
        Map<String, Invoice.Insurance> insurances = new LinkedHashMap<>();
        for (ClaimDraft draft : claimed) {
            Invoice.Insurance insurance = draft.insurance();
            insurances.putIfAbsent(insurance.uzovi() + "/" + insurance.packageName(), insurance);
        }
        return List.copyOf(insurances.values());
    }

    /** The client's specification bears the reference of its first line. */
    private void specify(String number, PrintQueue queue) throws EnvironmentRefused {
        if (ofClient.isEmpty()) {
            return;
        }
        List<ClaimDraft> claimed = List.copyOf(ofClient);
        ofClient.clear();
        int first = rank - claimed.size() + 1;
        Invoice specification = specification(claimed, MessageLine.referenceOf(number, first));
        String path = FileNames.specification(desk.folder(), specification.number());
        queue.print(path, specification, file -> {
            for (int i = 0; i < claimed.size(); i++) {
                book(claimed.get(i), MessageLine.referenceOf(number, first + i), number);
            }
            desk.book(DocumentKind.SPECIFICATION, null, specification, file, number);
            desk.event(specification.client().id(), "claimed", specification.number());
        });
    }

    private Invoice specification(List<ClaimDraft> claimed, String reference) {
        ClaimDraft first = claimed.get(0);
        return new Invoice(
                Invoice.Kind.SPECIFICATION,
                reference,
                date,
                null,
                first.addressee(),
                first.client(),
                insurances(claimed),
                claimed.stream().map(ClaimDraft::line).toList(),
                List.of(),
                List.of(),
                null);
    }
}

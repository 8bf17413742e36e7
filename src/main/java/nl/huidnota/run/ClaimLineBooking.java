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
        try (Staging.Cursor<Staging.DraftedLine> lines = staging.lineDrafts()) {
            while (lines.hasNext()) {
                Staging.DraftedLine line = lines.next();
                if (line.key().uzovi().equals(uzovi) && line.key().agb().equals(agb)) {
                    add(Json.read(line.draft(), ClaimDraft.class), number);
                }
            }
        }
        specify(number);
    }

    private void add(ClaimDraft draft, String number) throws EnvironmentRefused {
        if (!ofClient.isEmpty()
                && !ofClient.get(0).session().clientId().equals(draft.session().clientId())) {
            specify(number);
        }
        ofClient.add(draft);
        rank++;
        String reference = MessageLine.referenceOf(number, rank);
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

    /** The client's specification bears the reference of its first line. */
    /** Each package once, with the last day to claim its earliest session. */
    private List<Invoice.Insurance> insurances() {
        Map<String, Invoice.Insurance> insurances = new LinkedHashMap<>();
        for (ClaimDraft draft : ofClient) {
            Invoice.Insurance insurance = draft.insurance();
            insurances.putIfAbsent(insurance.uzovi() + "/" + insurance.packageName(), insurance);
        }
        return List.copyOf(insurances.values());
    }

    private void specify(String number) throws EnvironmentRefused {
        if (ofClient.isEmpty()) {
            return;
        }
        String reference = MessageLine.referenceOf(number, rank - ofClient.size() + 1);
        ClaimDraft first = ofClient.get(0);
        Invoice specification = new Invoice(
                Invoice.Kind.SPECIFICATION,
                reference,
                date,
                null,
                first.addressee(),
                first.client(),
                insurances(),
                ofClient.stream().map(ClaimDraft::line).toList(),
                List.of(),
                List.of(),
                null);
        Outbox.Staged file = desk.print(FileNames.specification(desk.folder(), reference), specification);
        desk.book(DocumentKind.SPECIFICATION, null, specification, file, number);
        desk.event(first.client().id(), "claimed", reference);
        ofClient.clear();
    }
}

package nl.huidnota.invoice;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.invoice.layout.Align;
import nl.huidnota.invoice.layout.Element;
import nl.huidnota.invoice.layout.Table;
import nl.huidnota.invoice.layout.Words;

/** Who was treated and how they are insured: what an insurer looks up first. Two facts beside each other. */
final class ClientPart {
    private static final int LABEL = Geometry.mm(30);
    private static final int GAP = 600;

    private ClientPart() {}

    static void draw(Draft draft) {
        List<List<Table.Cell>> facts = facts(draft);
        Words none = draft.words("", draft.styles.label);
        int value = (Geometry.WIDTH - 3 * GAP) / 2 - LABEL;
        Table.Column label = new Table.Column(LABEL, Align.LEFT, none);
        Table.Column text = new Table.Column(value, Align.LEFT, none);
        Table table =
                new Table(List.of(label, text, label, text), new Table.Look(false, 0, GAP, 80, draft.styles.hairline));
        int half = (facts.size() + 1) / 2;
        for (int i = 0; i < half; i++) {
            List<Table.Cell> cells = new ArrayList<>(facts.get(i));
            cells.addAll(half + i < facts.size() ? facts.get(half + i) : List.of(empty(draft), empty(draft)));
            table.add(new Table.Row(cells, i < half - 1, 0));
        }
        Element section = draft.part("kop_client", table.startHeight(draft.flow.fullPage() / 2));
        table.draw(draft.flow, section);
    }

    private static Table.Cell empty(Draft draft) {
        return Table.Cell.of(draft.words("", draft.styles.body));
    }

    private static List<List<Table.Cell>> facts(Draft draft) {
        Invoice.Client client = draft.invoice.client();
        List<List<Table.Cell>> facts = new ArrayList<>();
        facts.add(fact(draft, "label_naam", client.name()));
        if (client.birthDate() != null) {
            facts.add(fact(draft, "label_geboortedatum", draft.date(client.birthDate())));
        }
        Bsn bsn = client.bsn();
        if (bsn != null) {
            facts.add(fact(draft, "label_bsn", client.bsnMasked() ? bsn.masked() : bsn.digits()));
        }
        if (client.insuredNumber() != null) {
            facts.add(fact(draft, "label_relatienummer", client.insuredNumber()));
        }
        insurances(draft, facts);
        return facts;
    }

    private static void insurances(Draft draft, List<List<Table.Cell>> facts) {
        if (draft.invoice.insurances().isEmpty()) {
            facts.add(fact(draft, "label_verzekeraar", draft.phrases.get("geen_verzekering")));
        }
        for (Invoice.Insurance insurance : draft.invoice.insurances()) {
            facts.add(fact(draft, "label_verzekeraar", insurance.insurer() + " (" + insurance.uzovi() + ")"));
            if (insurance.packageName() != null) {
                facts.add(fact(draft, "label_pakket", insurance.packageName()));
            }
        }
    }

    private static List<Table.Cell> fact(Draft draft, String labelKey, String value) {
        return List.of(draft.label(labelKey), Table.Cell.of(draft.words(value, draft.styles.body)));
    }
}

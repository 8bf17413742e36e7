package nl.huidnota.invoice;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.invoice.layout.Align;
import nl.huidnota.invoice.layout.Element;
import nl.huidnota.invoice.layout.Role;
import nl.huidnota.invoice.layout.Table;
import nl.huidnota.invoice.layout.Words;

/** The sessions, in one table for the insurer and one for the client's own account. */
final class SessionsPart {
    private static final int GAP = 700;
    private static final int DATE = Geometry.mm(18);
    private static final int PRACTITIONER = Geometry.mm(34);
    private static final int VAT = Geometry.mm(18);
    private static final int AMOUNT = Geometry.mm(19);
    private static final int TREATMENT = Geometry.WIDTH - DATE - PRACTITIONER - VAT - AMOUNT - 4 * GAP;
    private static final int RULE = 50;

    private SessionsPart() {}

    /** @param heightBelow of the totals: the last rows go with them to a next page, so that these never stand alone */
    static void draw(Draft draft, int heightBelow) {
        List<InvoiceLine> claimable = draft.invoice.claimable();
        List<InvoiceLine> self = draft.invoice.self();
        boolean both = !claimable.isEmpty() && !self.isEmpty();
        if (!claimable.isEmpty()) {
            section(draft, headingOfClaimable(draft), claimable, both, both ? 0 : heightBelow);
        }
        if (!self.isEmpty()) {
            section(draft, draft.isCredit() ? "kop_teruggedraaid" : "kop_eigen_rekening", self, both, heightBelow);
        }
    }

    private static String headingOfClaimable(Draft draft) {
        return switch (draft.invoice.kind()) {
            case SPECIFICATION -> "kop_gedeclareerd";
            case CREDIT -> "kop_teruggedraaid";
            case INVOICE, REMAINDER -> "kop_indienen";
        };
    }

    private static void section(
            Draft draft, String headingKey, List<InvoiceLine> lines, boolean subtotal, int heightBelow) {
        Table table = table(draft);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            table.add(new Table.Row(cells(draft, lines.get(i)), last && subtotal, i == 0 ? 0 : RULE));
        }
        if (subtotal) {
            table.add(subtotal(draft, lines));
        }
        table.keepWith(heightBelow);
        Element part = draft.part(headingKey, table.startHeight(draft.flow.fullPage() / 2));
        table.draw(draft.flow, part);
    }

    private static Table table(Draft draft) {
        return new Table(
                List.of(
                        column(draft, "kolom_datum", DATE, Align.LEFT),
                        column(draft, "kolom_behandeling", TREATMENT, Align.LEFT),
                        column(draft, "kolom_behandelaar", PRACTITIONER, Align.LEFT),
                        column(draft, "kolom_btw", VAT, Align.LEFT),
                        column(draft, "kolom_bedrag", AMOUNT, Align.RIGHT)),
                new Table.Look(true, 0, GAP, 260, draft.styles.hairline));
    }

    private static Table.Column column(Draft draft, String key, int width, Align align) {
        return new Table.Column(width, align, draft.phrase(draft.styles.label, key));
    }

    private static List<Table.Cell> cells(Draft draft, InvoiceLine line) {
        return List.of(
                Table.Cell.of(draft.words(draft.date(line.date()), draft.styles.body)),
                new Table.Cell(SessionWords.treatment(draft, line), 1, Role.CELL),
                new Table.Cell(SessionWords.practitioner(draft, line.practitioner()), 1, Role.CELL),
                Table.Cell.of(draft.phrase(draft.styles.body, SessionWords.vatKey(line.vatTreatment()))),
                Table.Cell.of(amount(draft, line.amount())));
    }

    private static Words amount(Draft draft, Euro amount) {
        return draft.words(draft.phrases.forms().amount(amount), draft.styles.body);
    }

    private static Table.Row subtotal(Draft draft, List<InvoiceLine> lines) {
        Euro sum = lines.stream().map(InvoiceLine::amount).reduce(Euro.ZERO, Euro::plus);
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(new Table.Cell(List.of(draft.phrase(draft.styles.strong, "subtotaal")), 4, Role.ROW_HEADER));
        cells.add(Table.Cell.of(draft.words(draft.phrases.forms().amount(sum), draft.styles.strong)));
        return new Table.Row(cells, false, RULE);
    }
}

package nl.huidnota.invoice;

import java.util.List;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.invoice.layout.Align;
import nl.huidnota.invoice.layout.Element;
import nl.huidnota.invoice.layout.Role;
import nl.huidnota.invoice.layout.Style;
import nl.huidnota.invoice.layout.Table;
import nl.huidnota.invoice.layout.Words;

/** VAT per rate, the total, what was paid at the desk and what is left; under the amounts of the sessions. */
final class TotalsPart {
    private static final int AMOUNT = Geometry.mm(26);
    private static final int LABEL = Geometry.mm(68);
    private static final int GAP = 800;
    private static final int SPACE = 500;

    private TotalsPart() {}

    static Table table(Draft draft) {
        Words none = draft.words("", draft.styles.label);
        int indent = Geometry.WIDTH - LABEL - GAP - AMOUNT;
        Table table = new Table(
                List.of(new Table.Column(LABEL, Align.LEFT, none), new Table.Column(AMOUNT, Align.RIGHT, none)),
                new Table.Look(false, indent, GAP, 90, draft.styles.brand));
        vat(draft, table);
        Invoice invoice = draft.invoice;
        String key = draft.isSpecification() ? "gedeclareerd" : "totaal";
        Words total = draft.words(draft.euro(invoice.total()), draft.styles.strong);
        table.add(row(draft.phrase(draft.styles.strong, key), total, 50));
        for (Invoice.Paid paid : invoice.payments()) {
            Words amount = draft.words(draft.euro(paid.amount().negated()), draft.styles.body);
            table.add(row(paidWords(draft, paid), amount, 0));
        }
        toPay(draft, table);
        return table;
    }

    private static void vat(Draft draft, Table table) {
        Invoice invoice = draft.invoice;
        for (VatTreatment treatment : VatTreatment.values()) {
            if (invoice.lines().noneMatch(line -> line.vatTreatment() == treatment)) {
                continue;
            }
            Euro total = invoice.totalOf(treatment);
            switch (treatment) {
                case EXEMPT -> plain(table, draft, "totaal_vrij", total);
                case SMALL_BUSINESS -> plain(table, draft, "totaal_kor", total);
                case TAXED_21 -> {
                    plain(table, draft, "totaal_hoog_zonder", total.minus(invoice.vat()));
                    plain(table, draft, "totaal_hoog_btw", invoice.vat());
                }
            }
        }
    }

    private static Words paidWords(Draft draft, Invoice.Paid paid) {
        String date = draft.date(paid.on());
        return paid.method() == null || paid.method().isEmpty()
                ? draft.phrase(draft.styles.body, "betaald", "datum", date)
                : draft.phrase(
                        draft.styles.body, "betaald_wijze", "datum", date, "wijze", draft.phrases.word(paid.method()));
    }

    private static void toPay(Draft draft, Table table) {
        Euro toPay = draft.invoice.toPay();
        boolean back = toPay.isNegative();
        Style style = draft.styles.figure;
        Words label = draft.phrase(style, back ? "terug" : "te_betalen");
        Words amount = draft.words(draft.euro(back ? toPay.negated() : toPay), style);
        table.add(new Table.Row(row(label, amount, 0).cells(), false, 100));
    }

    private static void plain(Table table, Draft draft, String key, Euro amount) {
        Words words = draft.words(draft.euro(amount), draft.styles.body);
        table.add(row(draft.phrase(draft.styles.body, key), words, 0));
    }

    private static Table.Row row(Words label, Words amount, int ruleAbove) {
        List<Table.Cell> cells = List.of(new Table.Cell(List.of(label), 1, Role.ROW_HEADER), Table.Cell.of(amount));
        return new Table.Row(cells, true, ruleAbove);
    }

    /** What the totals need on the page of the last sessions. */
    static int height(Table table) {
        return table.height() + SPACE;
    }

    static void draw(Draft draft, Table table) {
        draft.flow.space(SPACE);
        Element section = draft.paper.root().child(Role.SECTION);
        table.draw(draft.flow, section);
    }
}

package nl.huidnota.invoice;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.PracticeCard;
import nl.huidnota.invoice.layout.Align;
import nl.huidnota.invoice.layout.Element;
import nl.huidnota.invoice.layout.QrSymbol;
import nl.huidnota.invoice.layout.Table;
import nl.huidnota.invoice.layout.Words;

/** How to pay, with a QR code for the bank's app; or that there is nothing to pay. */
final class PaymentPart {
    private static final int QR = Geometry.mm(26);
    /** The quiet zone of four modules, rounded up. */
    private static final int QUIET = Geometry.mm(4);

    private static final int LABEL = Geometry.mm(30);
    private static final int TEXT = Geometry.WIDTH - QR - 2 * QUIET;

    private PaymentPart() {}

    static void draw(Draft draft) {
        if (draft.isSpecification()) {
            return;
        }
        Euro toPay = draft.invoice.toPay();
        if (toPay.isPositive()) {
            transfer(draft, toPay);
        } else {
            Element part = draft.part("kop_betaling", 3000);
            Words sentence = toPay.isNegative()
                    ? draft.phrase(draft.styles.body, "betaal_terug", "bedrag", draft.euro(toPay.negated()))
                    : draft.phrase(draft.styles.body, "betaal_niets");
            draft.flow.paragraph(part, sentence, Geometry.WIDTH);
        }
    }

    private static void transfer(Draft draft, Euro toPay) {
        Element part = draft.part("kop_betaling", QR + QUIET);
        int top = draft.flow.y();
        LocalDate due = draft.invoice.due() == null ? draft.invoice.date() : draft.invoice.due();
        draft.flow.paragraph(
                part,
                draft.phrase(draft.styles.body, "betaal_zin", "bedrag", draft.euro(toPay), "datum", draft.date(due)),
                TEXT);
        draft.flow.space(300);
        details(draft, toPay).draw(draft.flow, part);
        PracticeCard card = draft.practice;
        String words = draft.phrases.get(
                "qr_beschrijving",
                "bedrag",
                draft.euro(toPay),
                "iban",
                card.iban().grouped(),
                "naam",
                card.name(),
                "kenmerk",
                draft.invoice.number());
        QrSymbol code = new QrSymbol(EpcCode.text(card, toPay, draft.invoice.number()));
        code.draw(draft.flow.page(), part, words, Geometry.RIGHT - QR, top, QR);
        draft.flow.moveTo(Math.max(draft.flow.y(), top + QR));
    }

    private static Table details(Draft draft, Euro toPay) {
        PracticeCard card = draft.practice;
        Words none = draft.words("", draft.styles.label);
        Table table = new Table(
                List.of(
                        new Table.Column(LABEL, Align.LEFT, none),
                        new Table.Column(TEXT - LABEL - 600, Align.LEFT, none)),
                new Table.Look(false, 0, 600, 50, draft.styles.hairline));
        String bic = card.bic() == null ? "" : " (" + draft.phrases.get("bic", "bic", card.bic()) + ")";
        table.add(draft.pair("label_iban", card.iban().grouped() + bic));
        table.add(draft.pair("label_ten_name_van", card.name()));
        table.add(draft.pair("label_bedrag", draft.euro(toPay)));
        table.add(draft.pair("label_kenmerk", draft.invoice.number()));
        return table;
    }
}

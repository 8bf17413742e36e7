package nl.huidnota.rules.invoice;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Is the line taxed? */
public final class R053VatTaxed implements SessionRule {
    private static final RuleCard CARD =
            RuleCard.of("R053", "VAT-taxed", Outcome.INFO).from("btw");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        VatTreatment vat = row.vat();
        judgement.saw("btw", vat);
        Euro tariff = row.session().treatment().tariff().value();
        if (vat == VatTreatment.TAXED_21 && tariff != null) {
            judgement.finds(
                    Column.TARIEF,
                    Map.of(
                            "tarief",
                            tariff.toString(),
                            "btw",
                            vat.vatWithin(tariff).toString()));
        }
    }
}

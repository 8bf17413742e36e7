package nl.huidnota.rules.care;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Indications;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Is the session for something else than acne or its scars? */
public final class R021IndicationNotCovered implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R021", "indication not covered", Outcome.SELF)
            .from("polis")
            .answers("0613");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        String indication = row.indication();
        judgement.saw(Column.INDICATIE, indication);
        boolean known = Indications.isKnown(indication, row.setting().practice());
        if (known && !Indications.isAcne(indication)) {
            judgement.finds(Column.INDICATIE, Map.of("indicatie", indication));
        }
    }
}

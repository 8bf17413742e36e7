package nl.huidnota.rules.intake;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Indications;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Is the indication neither built in nor one of the practice's own? */
public final class R018IndicationUnknown implements SessionRule {
    private static final RuleCard CARD =
            RuleCard.of("R018", "indication unknown", Outcome.HELD).from("praktijk");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        String indication = row.indication();
        judgement.saw(Column.INDICATIE, indication);
        if (!indication.isEmpty()
                && !Indications.isKnown(indication, row.setting().practice())) {
            judgement.finds(Column.INDICATIE, Map.of("waarde", indication));
        }
    }
}

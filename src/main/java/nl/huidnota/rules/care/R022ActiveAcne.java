package nl.huidnota.rules.care;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Indications;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Was active acne needled, which is a contraindication? */
public final class R022ActiveAcne implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R022", "active acne", Outcome.WARN)
            .looksAt(Looks.TREATMENT)
            .from("kuur");
    private static final String NEEDLING = "microneedling";

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        judgement.saw(Column.INDICATIE, row.indication());
        judgement.saw(Column.TECHNIEK, row.technique());
        if (row.indication().equals(Indications.ACNE) && row.technique().equals(NEEDLING)) {
            judgement.finds(Column.INDICATIE, Map.of("indicatie", row.indication(), "techniek", row.technique()));
        }
    }
}

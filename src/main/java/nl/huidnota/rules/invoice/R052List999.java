package nl.huidnota.rules.invoice;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Is the prestatie of the list for care without a code, which no insurer takes? */
public final class R052List999 implements SessionRule {
    private static final RuleCard CARD =
            RuleCard.of("R052", "list 999", Outcome.SELF).law().from("gds").answers("9544");
    private static final String WITHOUT_CODE = "999";

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        PrestatieCode code = row.session().treatment().prestatie().value();
        judgement.saw(Column.PRESTATIECODE, code);
        if (code != null && code.list().equals(WITHOUT_CODE)) {
            judgement.finds(Column.PRESTATIECODE, Map.of("code", code.toString()));
        }
    }
}

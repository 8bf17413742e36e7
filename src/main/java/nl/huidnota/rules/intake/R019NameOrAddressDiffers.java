package nl.huidnota.rules.intake;

import java.util.Map;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.ClientRows;
import nl.huidnota.rules.judging.Contradictions;
import nl.huidnota.rules.judging.FileRule;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;

/** Do the rows of one client give different names or addresses? */
public final class R019NameOrAddressDiffers implements FileRule {
    private static final RuleCard CARD =
            RuleCard.of("R019", "name or address differs", Outcome.WARN).from("btw_factuur");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, ClientRows rows, Judgement judgement) {
        Contradictions contradictions = rows.contradictions();
        judgement.saw("verschillend", contradictions.address());
        if (!contradictions.address().isEmpty()) {
            judgement.finds(
                    contradictions.address().iterator().next(),
                    Map.of(
                            "kolommen", Contradictions.names(contradictions.address()),
                            "rij", Integer.toString(contradictions.latestRow())));
        }
    }
}

package nl.huidnota.rules.intake;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;
import nl.huidnota.rules.judging.Standing;

/** Does the status say neither that the session was done nor that it was not? */
public final class R017StatusUnknown implements SessionRule {
    private static final RuleCard CARD =
            RuleCard.of("R017", "status unknown", Outcome.HELD).format().from("bestand");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        String status = row.session().status().text();
        judgement.saw(Column.STATUS, status);
        if (row.standing() == Standing.UNKNOWN_STATUS) {
            judgement.finds(Column.STATUS, Map.of("waarde", status));
        }
    }
}

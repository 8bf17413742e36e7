package nl.huidnota.rules.intake;

import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.ClientRows;
import nl.huidnota.rules.judging.Contradictions;
import nl.huidnota.rules.judging.FileRule;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;

/** Do the rows of one client name two people, or two insurers on one day? */
public final class R014ClientContradictory implements FileRule {
    private static final RuleCard CARD = RuleCard.of("R014", "client contradictory", Outcome.HELD)
            .from("retourcodes")
            .answers("8004");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, ClientRows rows, Judgement judgement) {
        Set<Column> differing = rows.contradictions().identity();
        judgement.saw("verschillend", differing);
        if (!differing.isEmpty()) {
            Column first = differing.iterator().next();
            judgement.finds(first, Map.of("kolommen", Contradictions.names(differing), "client", rows.clientId()));
        }
    }
}

package nl.huidnota.rules.invoice;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Does the price list not know the code on that day? */
public final class R051PrestatieUnknown implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R051", "prestatie unknown", Outcome.HELD)
            .law()
            .from("praktijk", "retourcodes")
            .answers("0582");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        String code = row.session().treatment().prestatie().text();
        judgement.saw(Column.PRESTATIECODE, code);
        judgement.saw("prijzen", row.entries().size());
        if (row.entries().isEmpty()) {
            judgement.finds(
                    Column.PRESTATIECODE,
                    Map.of("code", code, "datum", row.date().toString()));
        }
    }
}

package nl.huidnota.rules.care;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Does the practice know who treated, on that day? */
public final class R027PractitionerUnknown implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R027", "practitioner unknown", Outcome.HELD)
            .law()
            .from("retourcodes", "praktijk")
            .answers("8011");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        AgbCode agb = row.session().treatment().practitioner().value();
        judgement.saw(Column.BEHANDELAAR_AGB, agb);
        if (agb != null && row.practitioner() == null) {
            judgement.finds(
                    Column.BEHANDELAAR_AGB,
                    Map.of("agb", agb.digits(), "datum", row.date().toString()));
        }
    }
}

package nl.huidnota.rules.intake;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.InsuredWith.Doubt;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Do the cover files know the insurer, and do number and name mean the same one? */
public final class R006InsurerUnknown implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R006", "insurer unknown", Outcome.HELD)
            .format()
            .looksAt(Looks.COVER)
            .from("gds")
            .answers("0423");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        Session.Policy policy = row.session().policy();
        judgement.saw(Column.UZOVI, policy.uzovi().text());
        judgement.saw(Column.VERZEKERAAR, policy.insurer().text());
        Doubt doubt = row.insured().doubt();
        if (doubt != Doubt.NO) {
            judgement.finds(
                    doubt == Doubt.NAME_UNKNOWN ? Column.VERZEKERAAR : Column.UZOVI,
                    Map.of(
                            "uzovi", policy.uzovi().text(),
                            "verzekeraar", policy.insurer().text(),
                            "waarom", doubt.key()));
        }
    }
}

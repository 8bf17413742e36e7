package nl.huidnota.rules.cover;

import java.time.LocalDate;
import java.util.Map;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Did the client pay at the desk for what goes to the insurer directly? */
public final class R049PaidTwice implements SessionRule {
    private static final RuleCard CARD =
            RuleCard.of("R049", "paid twice", Outcome.HELD).looksAt(Looks.COVER).from("praktijk");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        Cell<LocalDate> paid = row.session().payment().on();
        judgement.saw("route", row.route());
        judgement.saw(Column.BETAALD_OP, paid.text());
        if (row.isVecozo() && !judgement.selfPays() && !paid.isEmpty()) {
            judgement.finds(
                    Column.BETAALD_OP,
                    Map.of("betaald_op", paid.isRead() ? paid.get().toString() : paid.text()));
        }
    }
}

package nl.huidnota.rules.intake;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.ClientRows;
import nl.huidnota.rules.judging.FileRule;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;

/** Do two done rows of the file have one session id? */
public final class R009SessionIdTwice implements FileRule {
    private static final RuleCard CARD = RuleCard.of("R009", "session id twice", Outcome.HELD)
            .law()
            .from("gds")
            .answers("8021");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, ClientRows rows, Judgement judgement) {
        boolean doubled = rows.isIdDoubled(row);
        judgement.saw("dubbel", doubled);
        if (doubled) {
            judgement.finds(Column.SESSIE_ID, Map.of("sessie", row.id()));
        }
    }
}

package nl.huidnota.rules.intake;

import java.util.Map;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Is an AGB code no eight digits? */
public final class R005AgbWrong implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R005", "AGB wrong", Outcome.HELD)
            .format()
            .looksAt(Looks.UNREADABLE_TOO)
            .from("gds")
            .answers("9559");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        check(row.session().treatment().practitioner(), Column.BEHANDELAAR_AGB, judgement);
        check(row.session().referral().referrer(), Column.VERWIJZER_AGB, judgement);
    }

    private static void check(Cell<AgbCode> agb, Column column, Judgement judgement) {
        judgement.saw(column, agb.text());
        if (agb.isFaulty()) {
            judgement.finds(column, Map.of("kolom", column.key(), "waarde", agb.text()));
        }
    }
}

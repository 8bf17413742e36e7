package nl.huidnota.rules.intake;

import java.time.LocalDate;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Has the session still to happen? A planned one that is judged ahead of time is meant to. */
public final class R011SessionInTheFuture implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R011", "session in the future", Outcome.HELD)
            .law()
            .from("gds")
            .answers("8989");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        LocalDate today = row.setting().today();
        judgement.saw(Column.SESSIEDATUM, row.date());
        judgement.saw("vandaag", today);
        if (row.date().isAfter(today) && !row.isAhead()) {
            judgement.finds(Column.SESSIEDATUM, Map.of("datum", row.date().toString(), "vandaag", today.toString()));
        }
    }
}

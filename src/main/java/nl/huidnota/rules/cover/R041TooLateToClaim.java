package nl.huidnota.rules.cover;

import java.time.LocalDate;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.ClaimDeadline;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Has the insurer's deadline for claims passed? */
public final class R041TooLateToClaim implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R041", "too late to claim", Outcome.SELF)
            .looksAt(Looks.BENEFIT)
            .onTerms()
            .from("polis", "retourcodes")
            .answers("0586");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        Insurer insurer = row.insurer();
        ClaimDeadline deadline = insurer == null ? null : insurer.deadline();
        if (deadline == null) {
            judgement.saw("indientermijn", "");
            return;
        }
        LocalDate last = deadline.lastDayFor(row.date());
        LocalDate today = row.setting().today();
        judgement.saw("uiterlijk", last);
        judgement.saw("vandaag", today);
        if (today.isAfter(last)) {
            judgement.finds(
                    Column.SESSIEDATUM,
                    Map.of("uiterlijk", last.toString(), "maanden", Integer.toString(deadline.months())));
        }
    }
}

package nl.huidnota.rules.care;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Course;
import nl.huidnota.rules.judging.CourseRule;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;

/** Did the skin have no time to heal since the previous treatment there? */
public final class R023TooSoonToHeal implements CourseRule {
    private static final RuleCard CARD = RuleCard.of("R023", "too soon to heal", Outcome.HELD)
            .looksAt(Looks.TREATMENT)
            .from("kuur", "retourcodes")
            .answers("0633");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Course course, Judgement judgement) {
        int days = course.daysSincePrevious();
        int healing = row.setting().practice().course().healingDays();
        judgement.saw("dagen", days);
        judgement.saw("herstel_dagen", healing);
        if (days > 0 && days < healing) {
            judgement.finds(
                    Column.SESSIEDATUM,
                    Map.of(
                            "dagen", Integer.toString(days),
                            "herstel", Integer.toString(healing),
                            "gebied", row.session().area().toString()));
        }
    }
}

package nl.huidnota.rules.care;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.practice.CourseSettings;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Course;
import nl.huidnota.rules.judging.CourseRule;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;

/** Did the skin heal, but did less time pass than is advised? */
public final class R024ShortInterval implements CourseRule {
    private static final RuleCard CARD = RuleCard.of("R024", "short interval", Outcome.WARN)
            .looksAt(Looks.TREATMENT)
            .from("kuur", "retourcodes")
            .answers("0634");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Course course, Judgement judgement) {
        int days = course.daysSincePrevious();
        CourseSettings advice = row.setting().practice().course();
        judgement.saw("dagen", days);
        judgement.saw("minimum_dagen", advice.minimumDays());
        if (days > 0 && days >= advice.healingDays() && days < advice.minimumDays()) {
            judgement.finds(
                    Column.SESSIEDATUM,
                    Map.of("dagen", Integer.toString(days), "minimum", Integer.toString(advice.minimumDays())));
        }
    }
}

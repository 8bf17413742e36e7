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

/** Has the course more sessions than is advised? */
public final class R025LongCourse implements CourseRule {
    private static final RuleCard CARD = RuleCard.of("R025", "long course", Outcome.WARN)
            .looksAt(Looks.TREATMENT)
            .from("kuur", "retourcodes")
            .answers("0584");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Course course, Judgement judgement) {
        int most = row.setting().practice().course().maxSessions();
        judgement.saw("nummer", course.number());
        judgement.saw("behandelingen_max", most);
        if (course.number() > most) {
            judgement.finds(
                    Column.SESSIEDATUM,
                    Map.of(
                            "nummer", Integer.toString(course.number()),
                            "maximum", Integer.toString(most),
                            "eerste", course.first().toString()));
        }
    }
}

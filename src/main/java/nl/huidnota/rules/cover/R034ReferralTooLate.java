package nl.huidnota.rules.cover;

import java.time.LocalDate;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms.ReferralTerms;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Course;
import nl.huidnota.rules.judging.CourseRule;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;

/** Was the client referred only after the course had begun? */
public final class R034ReferralTooLate implements CourseRule {
    private static final RuleCard CARD = RuleCard.of("R034", "referral too late", Outcome.SELF)
            .looksAt(Looks.BENEFIT)
            .onTerms()
            .from("polis", "gds")
            .answers("9285");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Course course, Judgement judgement) {
        ReferralTerms asked = row.knownTerms().referral();
        LocalDate referred = row.session().referral().date().value();
        judgement.saw("voor_eerste", asked != null && asked.required() && asked.beforeFirst());
        judgement.saw(Column.VERWIJSDATUM, referred);
        judgement.saw("eerste", course.first());
        if (asked == null || !asked.required() || !asked.beforeFirst() || referred == null) {
            return;
        }
        if (referred.isAfter(course.first()) && !course.referredInTime()) {
            judgement.finds(
                    Column.VERWIJSDATUM,
                    Map.of(
                            "verwijsdatum",
                            referred.toString(),
                            "eerste",
                            course.first().toString()));
        }
    }
}

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

/** Is the referral older than the terms allow? */
public final class R035ReferralTooOld implements CourseRule {
    private static final RuleCard CARD = RuleCard.of("R035", "referral too old", Outcome.HELD)
            .looksAt(Looks.BENEFIT)
            .onTerms()
            .from("polis");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Course course, Judgement judgement) {
        ReferralTerms asked = row.knownTerms().referral();
        LocalDate referred = row.session().referral().date().value();
        judgement.saw("max_maanden", asked == null || !asked.required() ? null : asked.maxMonths());
        if (asked == null || !asked.required() || asked.maxMonths() == null || referred == null) {
            return;
        }
        LocalDate needed = asked.forEvery() ? row.date() : course.first();
        judgement.saw(Column.VERWIJSDATUM, referred);
        judgement.saw("nodig_op", needed);
        if (referred.plusMonths(asked.maxMonths()).isBefore(needed)) {
            judgement.finds(
                    Column.VERWIJSDATUM,
                    Map.of(
                            "verwijsdatum", referred.toString(),
                            "maanden", asked.maxMonths().toString(),
                            "datum", needed.toString()));
        }
    }
}

package nl.huidnota.rules.cover;

import java.time.LocalDate;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Is the referral dated after the session? */
public final class R045ReferralAfterTreatment implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R045", "referral after the treatment", Outcome.HELD)
            .law()
            .looksAt(Looks.COVER)
            .from("gds")
            .answers("9285");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        LocalDate referred = row.session().referral().date().value();
        judgement.saw(Column.VERWIJSDATUM, referred);
        judgement.saw(Column.SESSIEDATUM, row.date());
        if (referred != null && referred.isAfter(row.date())) {
            judgement.finds(
                    Column.VERWIJSDATUM,
                    Map.of(
                            "verwijsdatum",
                            referred.toString(),
                            "datum",
                            row.date().toString()));
        }
    }
}

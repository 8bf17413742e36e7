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

/** Does the session fall outside the days that the policy runs? */
public final class R032NotInsuredOnTheDay implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R032", "not insured on the day", Outcome.HELD)
            .looksAt(Looks.COVER)
            .from("retourcodes")
            .answers("0320");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        LocalDate from = row.session().policy().from().value();
        LocalDate to = row.session().policy().to().value();
        judgement.saw(Column.SESSIEDATUM, row.date());
        judgement.saw(Column.POLIS_VAN, from);
        judgement.saw(Column.POLIS_TOT, to);
        boolean early = from != null && row.date().isBefore(from);
        boolean late = to != null && row.date().isAfter(to);
        if (early || late) {
            judgement.finds(
                    early ? Column.POLIS_VAN : Column.POLIS_TOT,
                    Map.of("datum", row.date().toString(), "grens", String.valueOf(early ? from : to)));
        }
    }
}

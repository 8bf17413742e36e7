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

/** Is the client too old for the terms on that day? */
public final class R040Age implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R040", "age", Outcome.SELF)
            .looksAt(Looks.BENEFIT)
            .onTerms()
            .from("polis")
            .answers("0613");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        Integer limit = row.knownTerms().ageLimit();
        LocalDate born = row.session().person().birthDate().value();
        judgement.saw("leeftijd_tot", limit);
        judgement.saw(Column.GEBOORTEDATUM, born);
        if (limit != null && born != null && !born.plusYears(limit).isAfter(row.date())) {
            judgement.finds(
                    Column.GEBOORTEDATUM,
                    Map.of("leeftijd", limit.toString(), "datum", row.date().toString()));
        }
    }
}

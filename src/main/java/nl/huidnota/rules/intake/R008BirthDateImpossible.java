package nl.huidnota.rules.intake;

import java.time.LocalDate;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Was the client born after the session, or more than 120 years before it? */
public final class R008BirthDateImpossible implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R008", "birth date impossible", Outcome.HELD)
            .format()
            .from("gds")
            .answers("9270");
    /** Nobody in the Netherlands has grown this old; a year typed wrong by a century has. */
    private static final int OLDEST = 120;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        LocalDate born = row.session().person().birthDate().value();
        judgement.saw(Column.GEBOORTEDATUM, born);
        if (born != null && born.isAfter(row.date())) {
            judgement.finds(Column.GEBOORTEDATUM, args(row, "geboren_na_sessie"));
        } else if (born != null && born.plusYears(OLDEST).isBefore(row.date())) {
            judgement.finds(Column.GEBOORTEDATUM, args(row, "te_oud"));
        }
    }

    private static Map<String, String> args(CaseFile row, String why) {
        return Map.of("datum", row.date().toString(), "waarom", why);
    }
}

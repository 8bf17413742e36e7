package nl.huidnota.rules.cover;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Is the package known, but no version of it valid that day? */
public final class R046NoTermsForTheDay implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R046", "no terms for the day", Outcome.HELD)
            .looksAt(Looks.COVER)
            .from("polis")
            .answers("0320");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        judgement.saw(Column.SESSIEDATUM, row.date());
        judgement.saw("voorwaarden", row.terms() != null);
        if (!row.insured().versions().isEmpty() && row.terms() == null) {
            judgement.finds(
                    row.isVecozo() ? Outcome.HELD : Outcome.WARN,
                    Column.PAKKET,
                    Map.of(
                            "pakket", row.insured().versions().get(0).packageName(),
                            "datum", row.date().toString()));
        }
    }
}

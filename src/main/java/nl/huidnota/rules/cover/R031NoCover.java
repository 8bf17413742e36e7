package nl.huidnota.rules.cover;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Is there no supplementary cover for acne at all? */
public final class R031NoCover implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R031", "no cover", Outcome.SELF)
            .onTerms()
            .from("polis")
            .answers("0613");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        CoverTerms terms = row.terms();
        String pakket = row.session().policy().pakket().text();
        judgement.saw(Column.PAKKET, pakket);
        judgement.saw("gedekt", row.hasBenefit());
        if (row.insured().none()) {
            judgement.finds(Column.PAKKET, Map.of("pakket", pakket, "waarom", "geen_pakket"));
        } else if (terms != null && !terms.covered()) {
            judgement.finds(Column.PAKKET, Map.of("pakket", terms.packageName(), "waarom", "niet_gedekt"));
        }
    }
}

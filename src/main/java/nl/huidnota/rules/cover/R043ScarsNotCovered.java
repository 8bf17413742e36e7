package nl.huidnota.rules.cover;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.CoverTerms.Scars;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Indications;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Do the terms leave out scars, or fail to mention them? */
public final class R043ScarsNotCovered implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R043", "scars not covered, or not mentioned", Outcome.SELF)
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
        CoverTerms terms = row.knownTerms();
        judgement.saw(Column.INDICATIE, row.indication());
        judgement.saw("littekens", terms.scars());
        if (row.indication().equals(Indications.SCARS) && terms.scars() != Scars.JA) {
            boolean refused = terms.scars() == Scars.NEE;
            judgement.finds(
                    refused ? Outcome.SELF : Outcome.WARN,
                    Column.INDICATIE,
                    Map.of("pakket", terms.packageName(), "waarom", refused ? "littekens_nee" : "littekens_onvermeld"));
        }
    }
}

package nl.huidnota.rules.care;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Do the terms leave out the technique? */
public final class R026TechniqueExcluded implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R026", "technique excluded", Outcome.SELF)
            .looksAt(Looks.TREATMENT_BENEFIT)
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
        judgement.saw(Column.TECHNIEK, row.technique());
        judgement.saw("technieken_uitgesloten", terms.excludedTechniques());
        if (terms.excludedTechniques().contains(row.technique())) {
            judgement.finds(Column.TECHNIEK, Map.of("techniek", row.technique(), "pakket", terms.packageName()));
        }
    }
}

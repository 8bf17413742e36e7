package nl.huidnota.rules.cover;

import java.util.List;
import java.util.Map;
import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Was a part of the body treated that the terms do not pay for? */
public final class R044BodyAreaNotCovered implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R044", "body area not covered", Outcome.SELF)
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
        List<String> paid = row.knownTerms().areas();
        BodyArea area = row.session().area();
        judgement.saw(Column.LICHAAMSGEBIED, area);
        judgement.saw("gebieden", paid);
        if (paid != null && !paid.containsAll(area.parts())) {
            judgement.finds(
                    Column.LICHAAMSGEBIED, Map.of("gebied", area.toString(), "gebieden", String.join(", ", paid)));
        }
    }
}

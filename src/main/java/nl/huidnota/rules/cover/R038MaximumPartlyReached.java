package nl.huidnota.rules.cover;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Claim;
import nl.huidnota.rules.judging.ClaimRule;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;

/** Is something left of the maximum, but less than this session asks? */
public final class R038MaximumPartlyReached implements ClaimRule {
    private static final RuleCard CARD = RuleCard.of("R038", "maximum partly reached", Outcome.WARN)
            .looksAt(Looks.BENEFIT)
            .onTerms()
            .from("polis", "retourcodes")
            .answers("0589");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Claim claim, Judgement judgement) {
        Euro left = claim.left();
        judgement.saw("berekend", claim.computed());
        judgement.saw("over", left);
        if (left != null && left.isPositive() && left.compareTo(claim.computed()) < 0) {
            judgement.finds(
                    Column.TARIEF,
                    Map.of(
                            "berekend", claim.computed().toString(),
                            "over", left.toString(),
                            "tekort", claim.computed().minus(left).toString()));
        }
    }
}

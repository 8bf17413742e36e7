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

/** Were as many sessions claimed this year as the terms pay for? */
public final class R039TooManySessions implements ClaimRule {
    private static final RuleCard CARD = RuleCard.of("R039", "too many sessions", Outcome.WARN)
            .looksAt(Looks.BENEFIT)
            .onTerms()
            .from("polis", "retourcodes")
            .answers("0584");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Claim claim, Judgement judgement) {
        Integer most = row.knownTerms().maxSessions();
        judgement.saw("eerdere_behandelingen", claim.sessionsBefore());
        judgement.saw("behandelingen_max", most);
        if (most != null && claim.sessionsBefore() >= most) {
            judgement.finds(
                    claim.selfPayAtMaximum() ? Outcome.SELF : Outcome.WARN,
                    Column.SESSIEDATUM,
                    Map.of(
                            "eerder", Integer.toString(claim.sessionsBefore()),
                            "maximum", most.toString(),
                            "jaar", Integer.toString(row.date().getYear())));
        }
    }

    @Override
    public Euro allowed(Claim claim) {
        return Euro.ZERO;
    }
}

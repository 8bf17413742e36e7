package nl.huidnota.rules.cover;

import java.util.Locale;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Has nobody checked the terms against their source? */
public final class R042TermsNotVerified implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R042", "terms not verified", Outcome.WARN)
            .looksAt(Looks.TERMS)
            .from("polis");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        CoverTerms terms = row.knownTerms();
        String checked = terms.source().checked().name().toLowerCase(Locale.ROOT);
        judgement.saw("gecontroleerd", checked);
        if (!terms.isVerified()) {
            judgement.finds(Column.PAKKET, Map.of("pakket", terms.packageName(), "gecontroleerd", checked));
        }
    }
}

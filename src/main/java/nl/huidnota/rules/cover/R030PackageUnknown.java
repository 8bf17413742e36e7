package nl.huidnota.rules.cover;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Do the cover files know the package of this insurer? */
public final class R030PackageUnknown implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R030", "package unknown", Outcome.HELD)
            .looksAt(Looks.COVER)
            .from("polis")
            .answers("0320");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        String pakket = row.session().policy().pakket().text();
        Insurer insurer = row.insurer();
        judgement.saw(Column.PAKKET, pakket);
        judgement.saw("versies", row.insured().versions().size());
        if (insurer != null && row.insured().versions().isEmpty()) {
            judgement.finds(
                    row.isVecozo() ? Outcome.HELD : Outcome.WARN,
                    Column.PAKKET,
                    Map.of("pakket", pakket, "verzekeraar", insurer.name()));
        }
    }
}

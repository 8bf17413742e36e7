package nl.huidnota.rules.intake;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Shape;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Has the row cells beyond the header, so that no cell can be trusted to stand in its column? */
public final class R012TooManyCells implements SessionRule {
    private static final RuleCard CARD =
            RuleCard.of("R012", "too many cells", Outcome.UNREADABLE).format().from("bestand");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        String overflow = row.session().source().overflow();
        judgement.saw("te_veel", overflow != null);
        if (overflow != null) {
            judgement.finds(null, Map.of("waarde", Shape.of(Column.OPMERKING, overflow)));
        }
    }
}

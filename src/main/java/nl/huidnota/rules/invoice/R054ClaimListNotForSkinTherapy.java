package nl.huidnota.rules.invoice;

import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Is the prestatie of a code list that skin therapy does not use? */
public final class R054ClaimListNotForSkinTherapy implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R054", "claim list not for skin therapy", Outcome.HELD)
            .law()
            .from("gds")
            .answers("9425");
    /** Skin therapy, bilateral agreements, and care without a code. */
    private static final Set<String> USED = Set.of(PrestatieCode.SKIN_THERAPY, "081", "999");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        PrestatieCode code = row.session().treatment().prestatie().value();
        judgement.saw(Column.PRESTATIECODE, code);
        if (code != null && !USED.contains(code.list())) {
            judgement.finds(Column.PRESTATIECODE, Map.of("code", code.toString(), "lijst", code.list()));
        }
    }
}

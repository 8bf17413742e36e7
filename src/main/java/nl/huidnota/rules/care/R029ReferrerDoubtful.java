package nl.huidnota.rules.care;

import java.util.Map;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.ReferrerKind;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;
import org.jspecify.annotations.Nullable;

/** Does the referrer's AGB code contradict the kind of referrer, or is it no person's? */
public final class R029ReferrerDoubtful implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R029", "referrer doubtful", Outcome.WARN)
            .from("retourcodes", "agb")
            .answers("8632");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        AgbCode agb = row.session().referral().referrer().value();
        Cell<ReferrerKind> kind = row.session().referral().kind();
        judgement.saw(Column.VERWIJZER_AGB, agb);
        judgement.saw(Column.VERWIJZER_SOORT, kind.text());
        if (agb == null) {
            return;
        }
        if (!kind.isEmpty() && !agrees(agb, kind.value())) {
            found(agb, kind.text(), "soort_anders", judgement);
        } else if (agb.isPractice()) {
            found(agb, kind.text(), "praktijkcode", judgement);
        }
    }

    /** A kind of referrer that we don't know agrees with no code. */
    private static boolean agrees(AgbCode agb, @Nullable ReferrerKind kind) {
        return kind != null && agb.providerKind().equals(kind == ReferrerKind.HUISARTS ? "01" : "03");
    }

    private static void found(AgbCode agb, String kind, String why, Judgement judgement) {
        judgement.finds(Column.VERWIJZER_AGB, Map.of("agb", agb.digits(), "soort", kind, "waarom", why));
    }
}

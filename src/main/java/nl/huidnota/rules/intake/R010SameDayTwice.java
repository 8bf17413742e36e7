package nl.huidnota.rules.intake;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.ClientRows;
import nl.huidnota.rules.judging.FileRule;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;

/** Did the client have the same treatment or consult twice on one day? */
public final class R010SameDayTwice implements FileRule {
    private static final RuleCard CARD = RuleCard.of("R010", "same day twice", Outcome.HELD)
            .from("retourcodes")
            .answers("0587");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, ClientRows rows, Judgement judgement) {
        judgement.saw("soort", row.kind());
        if (row.kind() != PrestatieKind.BEHANDELING && row.kind() != PrestatieKind.CONSULT) {
            return;
        }
        String other = rows.earlierLike(row);
        judgement.saw("andere", other);
        if (other != null) {
            judgement.finds(
                    Column.SESSIEDATUM,
                    Map.of(
                            "andere", other,
                            "datum", row.date().toString(),
                            "prestatie",
                                    row.session().treatment().prestatie().get().toString()));
        }
    }
}

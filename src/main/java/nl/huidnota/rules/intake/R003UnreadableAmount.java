package nl.huidnota.rules.intake;

import java.util.Map;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Cells;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.Required;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Is an amount none of the forms we know, or out of range? */
public final class R003UnreadableAmount implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R003", "unreadable amount", Outcome.UNREADABLE)
            .format()
            .from("bestand");
    private static final Column[] AMOUNTS = {Column.TARIEF, Column.KORTING, Column.EERDER_VERGOED, Column.BETAALD_BEDRAG
    };

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        for (Column column : AMOUNTS) {
            Cell<?> cell = Cells.of(row.session(), column);
            if (!cell.isEmpty()) {
                judgement.saw(column, cell.text());
            }
            if (cell.isFaulty() && Required.isLookedAt(row, column)) {
                judgement.finds(
                        column == Column.TARIEF ? Outcome.UNREADABLE : Outcome.HELD,
                        column,
                        Map.of("kolom", column.key(), "waarde", cell.text()));
            }
        }
    }
}

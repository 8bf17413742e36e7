package nl.huidnota.rules.intake;

import java.util.Map;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Shape;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Cells;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.Required;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Is a date none of the forms we know, or no day at all (30-02)? */
public final class R002UnreadableDate implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R002", "unreadable date", Outcome.UNREADABLE)
            .format()
            .from("bestand", "gds")
            .answers("8007");
    private static final Column[] DATES = {
        Column.SESSIEDATUM,
        Column.GEBOORTEDATUM,
        Column.POLIS_VAN,
        Column.POLIS_TOT,
        Column.VERWIJSDATUM,
        Column.MACHTIGING_TOT,
        Column.BETAALD_OP
    };

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        for (Column column : DATES) {
            Cell<?> cell = Cells.of(row.session(), column);
            if (!cell.isEmpty()) {
                judgement.saw(column, cell.text());
            }
            if (cell.isFaulty() && Required.isLookedAt(row, column)) {
                boolean required = Required.of(row).contains(column);
                judgement.finds(
                        required ? Outcome.UNREADABLE : Outcome.HELD,
                        column,
                        Map.of("kolom", column.key(), "waarde", Shape.of(column, cell.text())));
            }
        }
    }
}

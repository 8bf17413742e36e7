package nl.huidnota.rules.intake;

import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.Required;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;
import nl.huidnota.rules.judging.Standing;

/** Is a cell empty that the row cannot do without? */
public final class R001MissingValue implements SessionRule {
    private static final RuleCard CARD =
            RuleCard.of("R001", "missing value", Outcome.UNREADABLE).format().from("bestand");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        judgement.saw("verplicht", Required.of(row).size());
        for (Column column : Required.of(row)) {
            if (row.session().source().cell(column).isEmpty()) {
                judgement.finds(column, Map.of("kolom", column.key()));
            }
        }
        if (lacksInsurer(row)) {
            judgement.finds(Column.UZOVI, Map.of("kolom", "uzovi"));
        }
    }

    private static boolean lacksInsurer(CaseFile row) {
        Session.Policy policy = row.session().policy();
        return row.standing() == Standing.DONE
                && !row.insured().none()
                && policy.uzovi().isEmpty()
                && policy.insurer().isEmpty();
    }
}

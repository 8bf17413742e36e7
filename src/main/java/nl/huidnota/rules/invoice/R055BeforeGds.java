package nl.huidnota.rules.invoice;

import java.time.LocalDate;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Is the care older than the claim standard we write? */
public final class R055BeforeGds implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R055", "before GDS", Outcome.HELD)
            .law()
            .looksAt(Looks.COVER)
            .from("gds");
    /** Skin therapy claims use GDS801 for care from this day on; older care went in flat files. */
    private static final LocalDate GDS = LocalDate.of(2025, 1, 1);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        judgement.saw("route", row.route());
        judgement.saw(Column.SESSIEDATUM, row.date());
        if (row.isVecozo() && row.date().isBefore(GDS)) {
            judgement.finds(Column.SESSIEDATUM, Map.of("datum", row.date().toString(), "vanaf", GDS.toString()));
        }
    }
}

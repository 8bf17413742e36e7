package nl.huidnota.rules.intake;

import java.util.Map;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Shape;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Cells;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Was a cell read as something else than it says? */
public final class R007ValueMended implements SessionRule {
    private static final RuleCard CARD =
            RuleCard.of("R007", "value mended", Outcome.INFO).from("bestand");
    /** Columns that have a form of their own; the others hold free text, which is never mended. */
    private static final Column[] FORMS = {
        Column.SESSIEDATUM,
        Column.STATUS,
        Column.GEBOORTEDATUM,
        Column.GESLACHT,
        Column.BSN,
        Column.POSTCODE,
        Column.UZOVI,
        Column.POLIS_VAN,
        Column.POLIS_TOT,
        Column.BEHANDELAAR_AGB,
        Column.PRESTATIECODE,
        Column.INDICATIE,
        Column.LICHAAMSGEBIED,
        Column.TECHNIEK,
        Column.TARIEF,
        Column.KORTING,
        Column.VERWIJSDATUM,
        Column.VERWIJZER_AGB,
        Column.VERWIJZER_SOORT,
        Column.MACHTIGING_TOT,
        Column.EERDER_VERGOED,
        Column.BETAALD_OP,
        Column.BETAALD_BEDRAG
    };

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        Session session = row.session();
        judgement.saw("verbeterd", "");
        for (Column column : FORMS) {
            Cell<?> cell = Cells.of(session, column);
            if (cell.mended() != null) {
                found(column, cell.text(), cell.mended(), "hersteld", judgement);
            }
        }
        if (session.source().trimmed() != 0) {
            findTrimmed(session, judgement);
        }
        Insurer insurer = row.insurer();
        if (insurer != null && row.insured().insurerByAlias()) {
            found(Column.VERZEKERAAR, session.policy().insurer().text(), insurer.name(), "alias", judgement);
        }
        if (row.insured().packageByAlias()) {
            String name = row.insured().versions().get(0).packageName();
            found(Column.PAKKET, session.policy().pakket().text(), name, "alias", judgement);
        }
    }

    /** A cell that was mended as well is told once. */
    private static void findTrimmed(Session session, Judgement judgement) {
        for (Column column : Column.values()) {
            Cell<?> cell = Cells.of(session, column);
            if (cell.mended() == null && session.source().wasTrimmed(column)) {
                found(column, cell.text(), cell.text(), "spaties", judgement);
            }
        }
    }

    private static void found(Column column, String from, String to, String how, Judgement judgement) {
        judgement.saw("verbeterd", column.key());
        judgement.finds(
                column,
                Map.of(
                        "kolom", column.key(),
                        "van", Shape.of(column, from),
                        "naar", Shape.of(column, to),
                        "hoe", how));
    }
}

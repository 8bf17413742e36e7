package nl.huidnota.rules.cover;

import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Was the insurance not checked in the session's month, for an insurer where that is needed? */
public final class R048InsuranceNotChecked implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R048", "insurance not checked", Outcome.WARN)
            .looksAt(Looks.COVER)
            .from("cov")
            .answers("0320");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        Insurer insurer = row.insurer();
        judgement.saw("cov", insurer != null && row.isVecozo() && insurer.checksInsurance());
        if (insurer == null || !row.isVecozo() || !insurer.checksInsurance()) {
            return;
        }
        YearMonth month = YearMonth.from(row.date());
        judgement.saw("maand", month);
        if (row.setting().checks().latest(row.client().clientId(), month) == null) {
            judgement.finds(
                    isSwitchingTime(month) ? Outcome.HELD : Outcome.WARN,
                    Column.UZOVI,
                    Map.of("maand", month.toString(), "verzekeraar", insurer.name()));
        }
    }

    /** Clients change insurers over New Year, and have until the end of January: that is when claims bounce. */
    private static boolean isSwitchingTime(YearMonth month) {
        return month.getMonthValue() <= Month.FEBRUARY.getValue();
    }
}

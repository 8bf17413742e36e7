package nl.huidnota.rules.cover;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Words;
import nl.huidnota.domain.claim.InsuranceCheck;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Does the latest insurance check of the month say something else than the row? */
public final class R047CheckContradicts implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R047", "insurance check contradicts", Outcome.HELD)
            .looksAt(Looks.COVER)
            .from("cov", "retourcodes")
            .answers("0320");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        InsuranceCheck check = row.setting().checks().latest(row.client().clientId(), YearMonth.from(row.date()));
        judgement.saw("peildatum", check == null ? null : check.on());
        if (check == null) {
            return;
        }
        judgement.saw("cov_uzovi", check.uzovi());
        judgement.saw("cov_pakket", check.pakket());
        String why = contradiction(check, row);
        if (!why.isEmpty()) {
            judgement.finds(
                    why.equals("ander_pakket") ? Column.PAKKET : Column.UZOVI,
                    Map.of(
                            "peildatum", check.on().toString(),
                            "uzovi", check.uzovi(),
                            "pakket", check.pakket(),
                            "waarom", why));
        }
    }

    private static String contradiction(InsuranceCheck check, CaseFile row) {
        Insurer insurer = row.insurer();
        if (!check.insured()) {
            return "niet_verzekerd";
        }
        if (insurer == null) {
            return "";
        }
        if (!check.uzovi().equals(insurer.uzovi().digits())) {
            return "andere_verzekeraar";
        }
        return isSamePackage(check, row, insurer) ? "" : "ander_pakket";
    }

    private static boolean isSamePackage(InsuranceCheck check, CaseFile row, Insurer insurer) {
        List<CoverTerms> checked = row.setting().cover().versions(insurer, check.pakket());
        List<CoverTerms> named = row.insured().versions();
        if (checked.isEmpty() || named.isEmpty()) {
            return Words.fold(check.pakket())
                    .equals(Words.fold(row.session().policy().pakket().text()));
        }
        return checked.get(0).packageCode().equals(named.get(0).packageCode());
    }
}

package nl.huidnota.rules.invoice;

import java.time.LocalDate;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Is the client a minor, and does the row name nobody to address the invoice to? */
public final class R056MinorWithoutDebtor implements SessionRule {
    private static final RuleCard CARD =
            RuleCard.of("R056", "minor without debtor", Outcome.INFO).from("minderjarig");
    private static final int OF_AGE = 18;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        LocalDate born = row.session().person().birthDate().value();
        LocalDate invoiced = row.setting().invoiceDate();
        judgement.saw(Column.GEBOORTEDATUM, born);
        judgement.saw("factuurdatum", invoiced);
        judgement.saw(Column.DEBITEUR_NAAM, row.session().person().debtorName().text());
        boolean minor = born != null && born.plusYears(OF_AGE).isAfter(invoiced);
        if (minor && row.session().person().debtorName().isEmpty()) {
            judgement.finds(Column.DEBITEUR_NAAM, Map.of("factuurdatum", invoiced.toString()));
        }
    }
}

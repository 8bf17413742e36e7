package nl.huidnota.rules;

import java.util.List;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.CoverTerms.Checked;
import nl.huidnota.domain.cover.CoverTerms.Maximum;
import nl.huidnota.domain.cover.CoverTerms.Period;
import nl.huidnota.domain.cover.CoverTerms.PractitionerTerms;
import nl.huidnota.domain.cover.CoverTerms.ReferralTerms;
import nl.huidnota.domain.cover.CoverTerms.Scars;
import nl.huidnota.domain.cover.CoverTerms.Source;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.Percentage;

/** Terms that pay everything, until a test says otherwise. */
public final class TermsDraft {
    public String uzovi = "9901";
    public String code = "PLUS";
    public String name = "Zonne Plus";
    public List<String> aliases = List.of("ZP");
    public DateRange valid = DateRange.ALWAYS;
    public boolean covered = true;
    public Scars scars = Scars.JA;
    public Maximum maximum;
    public Percentage percentage = Percentage.FULL;
    public Euro ownContribution = Euro.ZERO;
    public Integer maxSessions;
    public Integer ageLimit;
    public List<String> areas;
    public List<String> excludedTechniques = List.of();
    public ReferralTerms referral;
    public boolean approval;
    public List<PractitionerTerms> practitioners = List.of();
    public String budget;
    public Checked checked = Checked.JA;

    public void perYear(String amount) {
        maximum = new Maximum(Euro.parse(amount), Period.KALENDERJAAR);
    }

    public void forLife(String amount) {
        maximum = new Maximum(Euro.parse(amount), Period.LOOPTIJD);
    }

    public CoverTerms terms() {
        return new CoverTerms(
                new UzoviCode(uzovi),
                code,
                name,
                aliases,
                valid,
                covered,
                scars,
                maximum,
                percentage,
                ownContribution,
                maxSessions,
                ageLimit,
                areas,
                excludedTechniques,
                referral,
                approval,
                practitioners,
                budget,
                new Source("polis", null, checked));
    }
}

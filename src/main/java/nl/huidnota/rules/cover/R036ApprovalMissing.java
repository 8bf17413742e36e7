package nl.huidnota.rules.cover;

import java.time.LocalDate;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Do the terms ask for an approval (machtiging) that is not there, or has run out? */
public final class R036ApprovalMissing implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R036", "approval missing", Outcome.HELD)
            .looksAt(Looks.BENEFIT)
            .onTerms()
            .from("polis", "retourcodes")
            .answers("0550");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        judgement.saw("machtiging", row.knownTerms().approvalRequired());
        if (!row.knownTerms().approvalRequired()) {
            return;
        }
        Session.Referral referral = row.session().referral();
        LocalDate until = referral.approvalUntil().value();
        judgement.saw(Column.MACHTIGING_NUMMER, referral.approvalNumber().text());
        judgement.saw(Column.MACHTIGING_TOT, until);
        if (referral.approvalNumber().isEmpty()) {
            judgement.finds(Column.MACHTIGING_NUMMER, args(row, "machtiging_ontbreekt"));
        } else if (until != null && until.isBefore(row.date())) {
            judgement.finds(Column.MACHTIGING_TOT, args(row, "machtiging_verlopen"));
        }
    }

    private static Map<String, String> args(CaseFile row, String why) {
        return Map.of("waarom", why, "datum", row.date().toString());
    }
}

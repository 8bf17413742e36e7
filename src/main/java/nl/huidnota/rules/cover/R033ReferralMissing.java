package nl.huidnota.rules.cover;

import java.util.Map;
import java.util.stream.Collectors;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.ReferrerKind;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms.ReferralTerms;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;
import org.jspecify.annotations.Nullable;

/** Do the terms ask for a referral that is not there, or not by one of those they accept? */
public final class R033ReferralMissing implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R033", "referral missing", Outcome.HELD)
            .looksAt(Looks.BENEFIT)
            .onTerms()
            .from("polis");

    /** The argument when the terms accept any referrer; the bundles have words for it. */
    private static final String ANYONE = "elke_verwijzer";

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        ReferralTerms asked = row.knownTerms().referral();
        boolean required = asked != null && asked.required();
        judgement.saw("vereist", required);
        if (asked == null || !required) {
            return;
        }
        Session.Referral referral = row.session().referral();
        judgement.saw(Column.VERWIJSDATUM, referral.date().text());
        judgement.saw("door", asked.by());
        if (!referral.date().isRead()) {
            judgement.finds(Column.VERWIJSDATUM, args(asked, "verwijsdatum_ontbreekt"));
        } else if (!isAccepted(row.referrer(), asked)) {
            judgement.finds(Column.VERWIJZER_SOORT, args(asked, "verwijzer_niet_aanvaard"));
        }
    }

    private static boolean isAccepted(@Nullable ReferrerKind referrer, ReferralTerms asked) {
        return asked.by().isEmpty() || (referrer != null && asked.by().stream().anyMatch(referrer::satisfies));
    }

    private static Map<String, String> args(ReferralTerms asked, String why) {
        String by = asked.by().stream().map(ReferrerKind::key).collect(Collectors.joining(", "));
        return Map.of("door", by.isEmpty() ? ANYONE : by, "waarom", why);
    }
}

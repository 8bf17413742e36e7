package nl.huidnota.rules.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms.PractitionerTerms;
import nl.huidnota.domain.practice.Practitioner;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;

/** Do the terms pay for this kind of practitioner, in these registers? */
public final class R028PractitionerNotAccepted implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R028", "practitioner not accepted", Outcome.SELF)
            .looksAt(Looks.BENEFIT)
            .onTerms()
            .from("polis", "retourcodes")
            .answers("0562");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        Practitioner practitioner = row.practitioner();
        List<PractitionerTerms> accepted = row.knownTerms().practitioners();
        judgement.saw("zorgverleners", accepted);
        if (practitioner == null || accepted.isEmpty()) {
            return;
        }
        judgement.saw("soort", practitioner.kind().key());
        for (PractitionerTerms terms : accepted) {
            if (accepts(terms, practitioner, row.date())) {
                return;
            }
        }
        judgement.finds(
                Column.BEHANDELAAR_AGB,
                Map.of(
                        "soort", practitioner.kind().key(),
                        "pakket", row.knownTerms().packageName(),
                        "datum", row.date().toString()));
    }

    private static boolean accepts(PractitionerTerms terms, Practitioner practitioner, LocalDate day) {
        return terms.kind().equals(practitioner.kind().key())
                && (terms.anyOf().isEmpty() || isInOne(practitioner, terms.anyOf(), day))
                && isInAll(practitioner, terms.allOf(), day);
    }

    private static boolean isInOne(Practitioner practitioner, List<String> registers, LocalDate day) {
        for (String register : registers) {
            if (practitioner.isIn(register, day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInAll(Practitioner practitioner, List<String> registers, LocalDate day) {
        for (String register : registers) {
            if (!practitioner.isIn(register, day)) {
                return false;
            }
        }
        return true;
    }
}

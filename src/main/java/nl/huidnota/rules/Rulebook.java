package nl.huidnota.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.rules.care.R021IndicationNotCovered;
import nl.huidnota.rules.care.R022ActiveAcne;
import nl.huidnota.rules.care.R023TooSoonToHeal;
import nl.huidnota.rules.care.R024ShortInterval;
import nl.huidnota.rules.care.R025LongCourse;
import nl.huidnota.rules.care.R026TechniqueExcluded;
import nl.huidnota.rules.care.R027PractitionerUnknown;
import nl.huidnota.rules.care.R028PractitionerNotAccepted;
import nl.huidnota.rules.care.R029ReferrerDoubtful;
import nl.huidnota.rules.cover.R030PackageUnknown;
import nl.huidnota.rules.cover.R031NoCover;
import nl.huidnota.rules.cover.R032NotInsuredOnTheDay;
import nl.huidnota.rules.cover.R033ReferralMissing;
import nl.huidnota.rules.cover.R034ReferralTooLate;
import nl.huidnota.rules.cover.R035ReferralTooOld;
import nl.huidnota.rules.cover.R036ApprovalMissing;
import nl.huidnota.rules.cover.R037MaximumReached;
import nl.huidnota.rules.cover.R038MaximumPartlyReached;
import nl.huidnota.rules.cover.R039TooManySessions;
import nl.huidnota.rules.cover.R040Age;
import nl.huidnota.rules.cover.R041TooLateToClaim;
import nl.huidnota.rules.cover.R042TermsNotVerified;
import nl.huidnota.rules.cover.R043ScarsNotCovered;
import nl.huidnota.rules.cover.R044BodyAreaNotCovered;
import nl.huidnota.rules.cover.R045ReferralAfterTreatment;
import nl.huidnota.rules.cover.R046NoTermsForTheDay;
import nl.huidnota.rules.cover.R047CheckContradicts;
import nl.huidnota.rules.cover.R048InsuranceNotChecked;
import nl.huidnota.rules.cover.R049PaidTwice;
import nl.huidnota.rules.intake.R001MissingValue;
import nl.huidnota.rules.intake.R002UnreadableDate;
import nl.huidnota.rules.intake.R003UnreadableAmount;
import nl.huidnota.rules.intake.R004BsnMissingOrWrong;
import nl.huidnota.rules.intake.R005AgbWrong;
import nl.huidnota.rules.intake.R006InsurerUnknown;
import nl.huidnota.rules.intake.R007ValueMended;
import nl.huidnota.rules.intake.R008BirthDateImpossible;
import nl.huidnota.rules.intake.R009SessionIdTwice;
import nl.huidnota.rules.intake.R010SameDayTwice;
import nl.huidnota.rules.intake.R011SessionInTheFuture;
import nl.huidnota.rules.intake.R012TooManyCells;
import nl.huidnota.rules.intake.R013AddressIncomplete;
import nl.huidnota.rules.intake.R014ClientContradictory;
import nl.huidnota.rules.intake.R015ChangedAfterBilling;
import nl.huidnota.rules.intake.R016LettersReplaced;
import nl.huidnota.rules.intake.R017StatusUnknown;
import nl.huidnota.rules.intake.R018IndicationUnknown;
import nl.huidnota.rules.intake.R019NameOrAddressDiffers;
import nl.huidnota.rules.invoice.R050TariffDiffers;
import nl.huidnota.rules.invoice.R051PrestatieUnknown;
import nl.huidnota.rules.invoice.R052List999;
import nl.huidnota.rules.invoice.R053VatTaxed;
import nl.huidnota.rules.invoice.R054ClaimListNotForSkinTherapy;
import nl.huidnota.rules.invoice.R055BeforeGds;
import nl.huidnota.rules.invoice.R056MinorWithoutDebtor;
import nl.huidnota.rules.invoice.R060MessageGate;
import nl.huidnota.rules.judging.ClientCase;
import nl.huidnota.rules.judging.Explanation;
import nl.huidnota.rules.judging.Judge;
import nl.huidnota.rules.judging.Readability;
import nl.huidnota.rules.judging.Rule;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleSetting;
import nl.huidnota.rules.judging.RunOrder;

/** Every rule there is, in the order they are asked, and the verdicts they lead to. */
public final class Rulebook {
    /** What the rules are grouped by says when they are asked: see {@link RunOrder}. */
    private static final RunOrder ORDER = new RunOrder(
            List.of(
                    new R001MissingValue(),
                    new R002UnreadableDate(),
                    new R003UnreadableAmount(),
                    new R012TooManyCells()),
            new R017StatusUnknown(),
            new R015ChangedAfterBilling(),
            List.of(
                    new R005AgbWrong(),
                    new R006InsurerUnknown(),
                    new R007ValueMended(),
                    new R008BirthDateImpossible(),
                    new R009SessionIdTwice(),
                    new R010SameDayTwice(),
                    new R011SessionInTheFuture(),
                    new R014ClientContradictory(),
                    new R016LettersReplaced(),
                    new R018IndicationUnknown(),
                    new R019NameOrAddressDiffers(),
                    new R021IndicationNotCovered(),
                    new R022ActiveAcne(),
                    new R023TooSoonToHeal(),
                    new R024ShortInterval(),
                    new R025LongCourse(),
                    new R026TechniqueExcluded(),
                    new R027PractitionerUnknown(),
                    new R028PractitionerNotAccepted(),
                    new R029ReferrerDoubtful(),
                    new R030PackageUnknown(),
                    new R031NoCover(),
                    new R032NotInsuredOnTheDay(),
                    new R033ReferralMissing(),
                    new R034ReferralTooLate(),
                    new R035ReferralTooOld(),
                    new R036ApprovalMissing(),
                    new R040Age(),
                    new R041TooLateToClaim(),
                    new R042TermsNotVerified(),
                    new R043ScarsNotCovered(),
                    new R044BodyAreaNotCovered(),
                    new R045ReferralAfterTreatment(),
                    new R046NoTermsForTheDay(),
                    new R047CheckContradicts(),
                    new R048InsuranceNotChecked(),
                    new R050TariffDiffers(),
                    new R051PrestatieUnknown(),
                    new R052List999(),
                    new R053VatTaxed(),
                    new R054ClaimListNotForSkinTherapy(),
                    new R055BeforeGds(),
                    new R056MinorWithoutDebtor()),
            List.of(new R049PaidTwice(), new R004BsnMissingOrWrong()),
            new R013AddressIncomplete(),
            List.of(new R039TooManySessions(), new R037MaximumReached(), new R038MaximumPartlyReached()),
            List.of(new R060MessageGate()));

    /** All rules, in run order. */
    public static final List<Rule> RULES = ORDER.all();

    private final Judge judge;

    private Rulebook(RuleSetting setting) {
        judge = new Judge(setting, ORDER);
    }

    public static Rulebook of(RuleSetting setting) {
        return new Rulebook(setting);
    }

    /** The cards of all rules, in order of id. */
    public static List<RuleCard> cards() {
        return RULES.stream()
                .map(Rule::card)
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
    }

    /** Every rule's id, and whether a practice may change its outcome (law and format rules: false). */
    public static Map<String, Boolean> changeable() {
        Map<String, Boolean> changeable = new TreeMap<>();
        cards().forEach(card -> changeable.put(card.id(), !card.kind().isFixed()));
        return changeable;
    }

    /** One verdict per row of the client, in row order. */
    public List<JudgedSession> judge(ClientCase client) {
        return judge.judge(client);
    }

    /** How the verdict on each row of the client with that session id came about. */
    public List<Explanation> explain(ClientCase client, String session) {
        return judge.explain(client, session);
    }

    /** What can be told of rows alone: for R009, which looks over the whole file. */
    public Readability readability() {
        return judge.readability();
    }
}

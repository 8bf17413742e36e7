package nl.huidnota.claimfile;

import java.util.List;
import nl.huidnota.domain.code.Bsn;

/** Message rules of the insured. */
final class InsuredRules {
    static final List<GateRule> ALL = List.of(
            GateRule.of("VC018", "0435", InsuredRules::neitherNumber, "BSN"),
            GateRule.of("rc0435", "0435", InsuredRules::failsElevenProof, "BSN"),
            GateRule.of("VC019", "9269", InsuredRules::otherInsurer, "UzoviNummer", "Ontvanger"),
            GateRule.of(
                    "VC020",
                    "8101",
                    (insured, facts) -> facts.isMessage() && !insured.has("BSN") && !insured.has("Verzekerdennummer"),
                    "Verzekerdennummer"),
            GateRule.of(
                    "VC060",
                    "9420",
                    (insured, facts) -> insured.has("BSN") && insured.has("Verzekerdennummer"),
                    "Verzekerdennummer"),
            GateRule.of(
                    "VC021",
                    "9270",
                    (insured, facts) -> facts.afterSending(insured.date("Geboortedatum")),
                    "Geboortedatum",
                    "Verzenddatum"),
            GateRule.of("VC023", "8151", InsuredRules::noBirthDate, "Geboortedatum"),
            GateRule.of(
                    "VC025",
                    "9273",
                    (insured, facts) -> facts.toServiceBureau() && !insured.has("AanvullendeVerzekerdegegevens"),
                    "AanvullendeVerzekerdegegevens"),
            GateRule.of(
                    "VC026",
                    "9274",
                    (insured, facts) -> !facts.toServiceBureau() && insured.has("AanvullendeVerzekerdegegevens"),
                    "AanvullendeVerzekerdegegevens"),
            GateRule.of(
                    "VC056",
                    "9416",
                    (insured, facts) -> !facts.forTemporaryStay() && insured.has("BuitenlandVerzekerde"),
                    "BuitenlandVerzekerde",
                    "Ontvanger"));

    private InsuredRules() {}

    private static boolean neitherNumber(Node insured, MessageFacts facts) {
        boolean exempt = facts.isInvoice() || facts.forDetainees() || facts.forTemporaryStay();
        return !exempt && !insured.has("BSN") && !insured.has("Verzekerdennummer");
    }

    /** Not among the published rules, yet the same answer: a number that fails its proof is nobody's. */
    private static boolean failsElevenProof(Node insured, MessageFacts facts) {
        return insured.has("BSN") && Bsn.parse(insured.value("BSN")).isEmpty();
    }

    private static boolean otherInsurer(Node insured, MessageFacts facts) {
        return facts.toPayer() && !insured.value("UzoviNummer").equals(facts.receiver());
    }

    private static boolean noBirthDate(Node insured, MessageFacts facts) {
        return facts.isMessage() && !facts.forDetainees() && !insured.has("Geboortedatum");
    }
}

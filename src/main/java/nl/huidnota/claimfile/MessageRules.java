package nl.huidnota.claimfile;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Message rules of the header, the context and the overview. */
final class MessageRules {
    private static final LocalDate STANDARD_STARTS = LocalDate.of(2022, 1, 1);
    /** Paramedical care joined with version 2. */
    private static final LocalDate VERSION_TWO_STARTS = LocalDate.of(2025, 1, 1);

    private static final LocalDate SEPA_SINCE = LocalDate.of(2026, 1, 1);
    private static final Pattern SEPA = Pattern.compile("[A-Za-z0-9/\\-?:().,'+ ]*");

    static final List<GateRule> HEADER = List.of(
            GateRule.of("VC001", "8028", MessageRules::otherEnvironment, "Berichtsoort"),
            GateRule.of("VC002", "9262", (header, facts) -> !header.is("VerzenderRol", "1", "2"), "VerzenderRol"),
            GateRule.of("VC004", "9263", MessageRules::noReceivingRole, "OntvangerRol"),
            GateRule.of("VC006", "8986", MessageRules::sentInFuture, "Verzenddatum"),
            GateRule.of("RC003", "9302", (header, facts) -> unlisted(header, "VerzenderRol"), "VerzenderRol"),
            GateRule.of("RC006", "9311", (header, facts) -> unlisted(header, "OntvangerRol"), "OntvangerRol"));

    static final List<GateRule> CONTEXT = List.of(
            GateRule.of(
                    "VC007",
                    "9264",
                    (context, facts) -> context.isTrue("BetalingAanServicebureau")
                            && !facts.header().is("VerzenderRol", "2"),
                    "BetalingAanServicebureau",
                    "VerzenderRol"),
            GateRule.of(
                    "VC008",
                    "9265",
                    (context, facts) -> facts.afterSending(context.date("Factuurdatum")),
                    "Factuurdatum",
                    "Verzenddatum"),
            GateRule.of(
                    "VC009",
                    "8166",
                    (context, facts) -> onlyOne(context, "InformatiesysteemCode", "InformatiesysteemVersie"),
                    "InformatiesysteemCode",
                    "InformatiesysteemVersie"),
            GateRule.of(
                    "VC012",
                    "9266",
                    (context, facts) -> onlyOne(context, "BegindatumDeclaratieperiode", "EinddatumDeclaratieperiode"),
                    "BegindatumDeclaratieperiode",
                    "EinddatumDeclaratieperiode"),
            GateRule.of(
                    "VC014",
                    "9267",
                    (context, facts) -> facts.afterSending(context.date("EinddatumDeclaratieperiode")),
                    "EinddatumDeclaratieperiode",
                    "Verzenddatum"),
            GateRule.of(
                    "VC015",
                    "8175",
                    (context, facts) -> before(
                            context.date("EinddatumDeclaratieperiode"), context.date("BegindatumDeclaratieperiode")),
                    "BegindatumDeclaratieperiode",
                    "EinddatumDeclaratieperiode"),
            GateRule.of("VC098", "0020", MessageRules::beforeStandard, "BegindatumDeclaratieperiode", "Berichtversie"),
            GateRule.of("VC111", "9506", MessageRules::declarantContradicts, "Zorgaanbieder"),
            GateRule.of("VC171", "9797", MessageRules::notSepa, "Factuurnummer"));

    static final List<GateRule> CLAIMANT = List.of(GateRule.of(
            "RC008",
            "9317",
            (party, facts) -> !CodeLists.PROVIDER_KINDS.contains(party.value("ZorgaanbiederSoort")),
            "ZorgaanbiederSoort"));

    static final List<GateRule> PRACTICE = List.of(GateRule.of(
            "RC010",
            "9321",
            (party, facts) -> !CodeLists.PROVIDER_KINDS.contains(party.value("ZorgaanbiederSoort")),
            "ZorgaanbiederSoort"));

    static final List<GateRule> TOTAL = List.of(GateRule.of(
            "RC046",
            "9406",
            (total, facts) -> !CodeLists.DEBIT_OR_CREDIT.contains(total.value("DebetCreditCode")),
            "DebetCreditCode"));

    private MessageRules() {}

    private static boolean otherEnvironment(Node header, MessageFacts facts) {
        return facts.production() != null && facts.production() != header.is("Berichtsoort", "P");
    }

    private static boolean noReceivingRole(Node header, MessageFacts facts) {
        return facts.isMessage() && !header.is("OntvangerRol", "2", "3", "4", "5");
    }

    private static boolean sentInFuture(Node header, MessageFacts facts) {
        return before(facts.today(), header.date("Verzenddatum"));
    }

    private static boolean unlisted(Node header, String role) {
        return header.has(role) && !CodeLists.ROLES.contains(header.value(role));
    }

    /** Whether both days are known and {@code one} is before {@code other}. */
    static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static boolean onlyOne(Node part, String one, String other) {
        return part.has(one) != part.has(other);
    }

    private static boolean beforeStandard(Node context, MessageFacts facts) {
        LocalDate start = facts.header().is("Berichtversie", "1") ? STANDARD_STARTS : VERSION_TWO_STARTS;
        return facts.header().is("Berichtsoort", "P") && before(context.date("BegindatumDeclaratieperiode"), start);
    }

    private static boolean declarantContradicts(Node context, MessageFacts facts) {
        Node practice = context.first("Zorgaanbieder");
        Node declarant = context.first("Declarant");
        boolean practitioner = declarant != null && declarant.is("ZorgaanbiederSoort", "3");
        return practice != null && !(practitioner && practice.is("ZorgaanbiederSoort", "1", "2"));
    }

    private static boolean notSepa(Node context, MessageFacts facts) {
        LocalDate day = context.date("Factuurdatum");
        boolean holds = day != null && !day.isBefore(SEPA_SINCE);
        return holds && !SEPA.matcher(context.value("Factuurnummer")).matches();
    }
}

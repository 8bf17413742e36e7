package nl.huidnota.claimfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Message rules of what hangs below a claimed line: practitioner, referral, characteristic, diagnosis. */
final class LinePartRules {
    private static final List<String> IN_WORDS =
            List.of("ZorgaanbiederSpecificatie", "BeroepZorgverlener", "NaamZorgverlener");

    private static final List<GateRule> PROVIDER = List.of(
            GateRule.of(
                    "VC036",
                    "9281",
                    (provider, facts) -> provider.is("ZorgaanbiederRol", "03", "04"),
                    "ZorgaanbiederRol"),
            GateRule.of(
                    "VC125",
                    "9560",
                    (provider, facts) -> provider.is("ZorgaanbiederRol", "02") && hasNoDirector(list(provider)),
                    "ZorgaanbiederRol"),
            GateRule.of(
                    "VC146",
                    "9574",
                    (provider, facts) ->
                            provider.has("NaamZorgverlener") && CodeLists.fromPhysiotherapyTo("083", list(provider)),
                    "NaamZorgverlener"),
            GateRule.of("VC057", "9291", (provider, facts) -> isCodeAndWords(provider), "Zorgaanbiedercode"),
            GateRule.of(
                    "VC058",
                    "9292",
                    (provider, facts) -> provider.has("Zorgaanbiedercode") != provider.has("ZorgaanbiederSoort"),
                    "Zorgaanbiedercode",
                    "ZorgaanbiederSoort"),
            GateRule.of(
                    "VC067",
                    "9423",
                    (provider, facts) -> provider.has("BeroepZorgverlener")
                            && !list(provider).equals(CodeLists.MENTAL_CARE),
                    "BeroepZorgverlener"),
            GateRule.of("VC068", "9424", (provider, facts) -> isNobody(provider)));

    private static final List<GateRule> CHARACTERISTIC = List.of(
            GateRule.of(
                    "rc9563",
                    "9563",
                    (kenmerk, facts) -> list(kenmerk).equals(CodeLists.SKIN_THERAPY)
                            && !kenmerk.is("ApkCodelijstCode", "002", "004"),
                    "ApkCodelijstCode"),
            GateRule.of(
                    "RC029",
                    "9362",
                    (kenmerk, facts) -> !CodeLists.CHARACTERISTICS.contains(kenmerk.value("ApkCodelijstCode")),
                    "ApkCodelijstCode"),
            GateRule.of(
                    "VC167",
                    "9776",
                    (kenmerk, facts) -> kenmerk.has("Waarde") && LineRules.isParamedicalOrWithoutCode(line(kenmerk)),
                    "Waarde"));

    private static final List<GateRule> REFERRAL = List.of(
            GateRule.of(
                    "VC131",
                    "9565",
                    (referral, facts) ->
                            CodeLists.isReferredCare(list(referral)) && !referral.is("TypeVerwijzingcode", "01", "07"),
                    "TypeVerwijzingcode"),
            GateRule.of(
                    "rc9566",
                    "9566",
                    (referral, facts) -> CodeLists.fromPhysiotherapyTo("081", list(referral))
                            && referral.has("Verwijzer")
                            && !referral.has("Verwijsdatum")),
            GateRule.of("VC042", "9285", (referral, facts) -> isAfterCare(referral), "Verwijsdatum"),
            GateRule.of(
                    "VC108",
                    "9482",
                    (referral, facts) -> referral.is("TypeVerwijzingcode", "04", "05", "06")
                            && (referral.has("Verwijzer") || referral.has("Verwijsdatum")),
                    "TypeVerwijzingcode"));

    private static final List<GateRule> REFERRER = List.of(
            GateRule.of("VC071", "9441", (referrer, facts) -> isCodeAndWords(referrer), "Zorgaanbiedercode"),
            GateRule.of("VC084", "9454", (referrer, facts) -> isNobody(referrer)));

    private static final List<GateRule> MORE = List.of(GateRule.of(
            "rc9674",
            "9674",
            (more, facts) -> CodeLists.fromPhysiotherapyTo("080", list(more)) && more.count("Diagnose") > 1));

    private static final List<GateRule> DIAGNOSIS = List.of(
            GateRule.of(
                    "VC044",
                    "9287",
                    (diagnosis, facts) -> line(diagnosis).is("PrivacyCode", "Nee", "nee", "false", "0")
                            && !diagnosis.has("DiagnoseCodelijstCode"),
                    "DiagnoseCodelijstCode"),
            GateRule.of(
                    "VC046",
                    "9288",
                    (diagnosis, facts) -> diagnosis.has("DiagnoseCodelijstCode") != diagnosis.has("Diagnosecode"),
                    "DiagnoseCodelijstCode"),
            GateRule.of(
                    "VC048",
                    "9289",
                    (diagnosis, facts) -> facts.afterSending(diagnosis.date("Diagnosedatum")),
                    "Diagnosedatum",
                    "Verzenddatum"));

    /** By the name of the part. */
    static final Map<String, List<GateRule>> BY_PART = Map.of(
            "Zorgaanbieder", PROVIDER,
            "AanvullendPrestatieKenmerk", CHARACTERISTIC,
            "Verwijzing", REFERRAL,
            "Verwijzer", REFERRER,
            "AanvullendePrestatiegegevens", MORE,
            "Diagnose", DIAGNOSIS);

    private LinePartRules() {}

    /** The line that a part hangs below. */
    private static Node line(Node part) {
        Node node = part;
        while (node.parent() != null && !node.name().equals("DebetPrestatie")) {
            node = node.parent();
        }
        return node;
    }

    private static String list(Node part) {
        return LineRules.list(line(part));
    }

    /** Care without a directing practitioner (regiebehandelaar). */
    private static boolean hasNoDirector(String list) {
        return List.of("075", "079", "080", "082", "083").contains(list);
    }

    private static boolean isCodeAndWords(Node provider) {
        return provider.has("Zorgaanbiedercode") && IN_WORDS.stream().anyMatch(provider::has);
    }

    private static boolean isNobody(Node provider) {
        return !provider.has("Zorgaanbiedercode")
                && !provider.has("ZorgaanbiederSpecificatie")
                && !provider.has("BeroepZorgverlener");
    }

    private static boolean isAfterCare(Node referral) {
        LocalDate care = line(referral).date("Begindatum");
        return MessageRules.before(care, referral.date("Verwijsdatum"));
    }
}

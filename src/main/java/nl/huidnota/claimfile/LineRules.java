package nl.huidnota.claimfile;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.money.Euro;

/** Message rules of a claimed or credited line itself; of what hangs below it: {@link LinePartRules}. */
final class LineRules {
    /** Version 1.0 ends with care of 2026. */
    private static final LocalDate VERSION_ONE_ENDS = LocalDate.of(2027, 1, 1);

    private static final List<String> AMOUNTS =
            List.of("TariefInclBtw", "BerekendBedragInclBtw", "DeclaratieBedragInclBtw");

    static final List<GateRule> DEBIT = List.of(
            GateRule.of(
                    "VC069",
                    "9425",
                    (line, facts) -> !CodeLists.IN_MESSAGE.contains(list(line)),
                    "PrestatieCodelijstCode"),
            GateRule.of(
                    "RC019",
                    "9334",
                    (line, facts) -> !CodeLists.PRESTATIE_LISTS.contains(list(line)),
                    "PrestatieCodelijstCode"),
            GateRule.of(
                    "VC030",
                    "9278",
                    (line, facts) -> someAmountIsZero(line),
                    "TariefInclBtw",
                    "BerekendBedragInclBtw",
                    "DeclaratieBedragInclBtw"),
            GateRule.of(
                    "VC032",
                    "8989",
                    (line, facts) -> facts.afterSending(line.date("Begindatum")),
                    "Begindatum",
                    "Verzenddatum"),
            GateRule.of("VC033", "9458", (line, facts) -> endsTooEarly(line), "Einddatum", "Begindatum"),
            GateRule.of("VC034", "9279", (line, facts) -> timesContradict(line), "Eindtijd", "Begintijd"),
            GateRule.of("VC038", "8179", LineRules::notForwardable, "DoorsturenToegestaan"),
            GateRule.of(
                    "RC028",
                    "9361",
                    (line, facts) -> !CodeLists.INFORMATION.contains(line.value("InformatieCode")),
                    "InformatieCode"),
            GateRule.of(
                    "VC116",
                    "9544",
                    (line, facts) -> facts.toPayer() && list(line).equals(CodeLists.WITHOUT_CODE),
                    "PrestatieCodelijstCode"),
            GateRule.of("VC172", "9798", LineRules::afterVersionOne, "Begindatum"),
            GateRule.of(
                    "VC147",
                    "9575",
                    (line, facts) -> line.has("SoortKosten")
                            && (list(line).equals(CodeLists.MENTAL_CARE)
                                    || CodeLists.fromPhysiotherapyTo("083", list(line))),
                    "SoortKosten"),
            GateRule.of(
                    "VC181",
                    "9851",
                    (line, facts) -> line.has("LocatiePostcode4") && isParamedicalOrWithoutCode(line),
                    "LocatiePostcode4"),
            GateRule.of(
                    "VC119",
                    "9558",
                    (line, facts) -> CodeLists.isReferredCare(list(line)) && line.count("Verwijzing") > 1),
            GateRule.of(
                    "rc9559",
                    "9559",
                    (line, facts) -> CodeLists.fromPhysiotherapyTo("081", list(line)) && !hasTreating(line)));

    static final List<GateRule> CREDIT = List.of(
            GateRule.of(
                    "VC039",
                    "9283",
                    (line, facts) -> facts.afterSending(line.date("Begindatum")),
                    "Begindatum",
                    "Verzenddatum"),
            GateRule.of("VC173", "9799", LineRules::afterVersionOne, "Begindatum"));

    private LineRules() {}

    static String list(Node line) {
        return line.value("PrestatieCodelijstCode");
    }

    static boolean isParamedicalOrWithoutCode(Node line) {
        return CodeLists.fromPhysiotherapyTo("083", list(line)) || list(line).equals(CodeLists.WITHOUT_CODE);
    }

    /** All three are zero, or none. */
    private static boolean someAmountIsZero(Node line) {
        int zeros = 0;
        for (String name : AMOUNTS) {
            Euro amount = line.amount(name);
            zeros += amount != null && amount.isZero() ? 1 : 0;
        }
        return zeros > 0 && zeros < AMOUNTS.size();
    }

    private static boolean endsTooEarly(Node line) {
        LocalDate begin = line.date("Begindatum");
        LocalDate end = line.date("Einddatum");
        return begin != null && end != null && !end.isAfter(begin);
    }

    private static boolean timesContradict(Node line) {
        boolean both = line.has("Begintijd") && line.has("Eindtijd") && !line.has("Einddatum");
        return both && line.value("Eindtijd").compareTo(line.value("Begintijd")) <= 0;
    }

    private static boolean notForwardable(Node line, MessageFacts facts) {
        return facts.header().is("OntvangerRol", "3", "4", "5") && !line.isTrue("DoorsturenToegestaan");
    }

    private static boolean afterVersionOne(Node line, MessageFacts facts) {
        LocalDate day = line.date("Begindatum");
        return facts.isVersionOne() && day != null && !day.isBefore(VERSION_ONE_ENDS);
    }

    private static boolean hasTreating(Node line) {
        for (Node child : line.children()) {
            boolean treating = child.name().equals("Zorgaanbieder")
                    && !child.value("Zorgaanbiedercode").isEmpty()
                    && child.is("ZorgaanbiederSoort", "3")
                    && child.is("ZorgaanbiederRol", "01");
            if (treating) {
                return true;
            }
        }
        return false;
    }
}

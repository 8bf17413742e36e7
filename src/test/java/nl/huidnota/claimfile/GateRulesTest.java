package nl.huidnota.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.huidnota.domain.claim.GateFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each message rule, broken by one change to a message that passes. */
class GateRulesTest {
    /** Rules published for GDS801, without those for mental and forensic care. */
    private static final int PUBLISHED = 69;
    /** Rules of our own: they answer with a return code of the insurers'. */
    private static final int OWN = 2;

    private static final MessageGate GATE = new MessageGate(ClaimMessages.SENT, false);
    private static final String MESSAGE =
            new String(ClaimMessages.bytes(ClaimMessages.everything()), StandardCharsets.UTF_8);
    private static final String OF_PRACTITIONER =
            new String(ClaimMessages.bytes(ClaimMessages.ofPractitioner()), StandardCharsets.UTF_8);

    /** A change that breaks a rule, and where the gate must point. */
    private record Break(String rule, String retourcode, String xpath, String original, UnaryOperator<String> change) {
        @Override
        public String toString() {
            return rule + " at " + xpath;
        }
    }

    private static Break breaks(String rule, String retourcode, String xpath, UnaryOperator<String> change) {
        return new Break(rule, retourcode, xpath, MESSAGE, change);
    }

    private static UnaryOperator<String> set(String element, String value) {
        return xml -> xml.replaceFirst("<" + element + ">[^<]*<", "<" + element + ">" + value + "<");
    }

    private static UnaryOperator<String> remove(String element) {
        return xml -> xml.replaceFirst("(?s)\\s*<" + element + ">.*?</" + element + ">", "");
    }

    private static UnaryOperator<String> before(String element, String added) {
        return xml -> xml.replaceFirst("<" + element + ">", added + "<" + element + ">");
    }

    private static UnaryOperator<String> after(String element, String added) {
        return xml -> xml.replaceFirst("</" + element + ">", "</" + element + ">" + added);
    }

    @SafeVarargs
    private static UnaryOperator<String> all(UnaryOperator<String>... changes) {
        return xml -> {
            String changed = xml;
            for (UnaryOperator<String> change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        };
    }

    private static final String HEAD = "/Bericht/Header/";
    private static final String CONTEXT = "/Bericht/DeclaratieContext/";
    private static final String PERSON = "/Bericht/Verzekerde[1]";
    private static final String LINE = PERSON + "/Prestatie[1]/DebetPrestatie";
    private static final String CREDIT = "/Bericht/Verzekerde[2]/Prestatie[2]/CreditPrestatie";

    static Stream<Break> header() {
        return Stream.of(
                breaks("VC001", "8028", HEAD + "Berichtsoort", set("Berichtsoort", "P")),
                breaks("VC002", "9262", HEAD + "VerzenderRol", set("VerzenderRol", "3")),
                breaks("VC004", "9263", HEAD + "OntvangerRol", set("OntvangerRol", "1")),
                breaks("VC004", "9263", "/Bericht/Header", remove("OntvangerRol")),
                breaks("VC006", "8986", HEAD + "Verzenddatum", set("Verzenddatum", "2026-11-03")),
                breaks("RC003", "9302", HEAD + "VerzenderRol", set("VerzenderRol", "7")),
                breaks("RC006", "9311", HEAD + "OntvangerRol", set("OntvangerRol", "9")));
    }

    static Stream<Break> context() {
        return Stream.of(
                breaks("VC007", "9264", CONTEXT + "BetalingAanServicebureau", set("BetalingAanServicebureau", "true")),
                breaks("VC007", "9264", CONTEXT + "BetalingAanServicebureau", set("BetalingAanServicebureau", "1")),
                breaks("VC008", "9265", CONTEXT + "Factuurdatum", set("Factuurdatum", "2026-11-03")),
                breaks(
                        "VC009",
                        "8166",
                        CONTEXT + "InformatiesysteemCode",
                        after("Valutacode", "<InformatiesysteemCode>1234</InformatiesysteemCode>")),
                breaks("VC012", "9266", CONTEXT + "BegindatumDeclaratieperiode", remove("EinddatumDeclaratieperiode")),
                breaks(
                        "VC014",
                        "9267",
                        CONTEXT + "EinddatumDeclaratieperiode",
                        set("EinddatumDeclaratieperiode", "2026-11-30")),
                breaks(
                        "VC015",
                        "8175",
                        CONTEXT + "BegindatumDeclaratieperiode",
                        set("EinddatumDeclaratieperiode", "2026-09-30")),
                breaks(
                        "VC098",
                        "0020",
                        CONTEXT + "BegindatumDeclaratieperiode",
                        all(set("Berichtsoort", "P"), set("BegindatumDeclaratieperiode", "2024-12-31"))),
                breaks(
                        "VC111",
                        "9506",
                        CONTEXT + "Zorgaanbieder",
                        after(
                                "Declarant",
                                "<Zorgaanbieder><Zorgaanbiedercode>90060001</Zorgaanbiedercode>"
                                        + "<ZorgaanbiederSoort>2</ZorgaanbiederSoort></Zorgaanbieder>")),
                new Break(
                        "VC111",
                        "9506",
                        CONTEXT + "Zorgaanbieder",
                        OF_PRACTITIONER,
                        xml -> xml.replaceFirst("<ZorgaanbiederSoort>2<", "<ZorgaanbiederSoort>3<")),
                breaks("VC171", "9797", CONTEXT + "Factuurnummer", set("Factuurnummer", "D2026_00001")),
                breaks("RC008", "9317", CONTEXT + "Declarant/ZorgaanbiederSoort", set("ZorgaanbiederSoort", "4")),
                new Break(
                        "RC010",
                        "9321",
                        CONTEXT + "Zorgaanbieder/ZorgaanbiederSoort",
                        OF_PRACTITIONER,
                        xml -> xml.replaceFirst("<ZorgaanbiederSoort>2<", "<ZorgaanbiederSoort>5<")),
                breaks("VC016", "0150", "/Bericht/Overzicht/TotaalDeclaratiebedragInclBtw", set("Bedrag", "395.56")),
                breaks(
                        "VC016",
                        "0150",
                        "/Bericht/Overzicht/TotaalDeclaratiebedragInclBtw",
                        set("DebetCreditCode", "C")),
                breaks(
                        "RC046",
                        "9406",
                        "/Bericht/Overzicht/TotaalDeclaratiebedragInclBtw/DebetCreditCode",
                        set("DebetCreditCode", "X")));
    }

    static Stream<Break> insured() {
        return Stream.of(
                breaks("VC018", "0435", PERSON, remove("BSN")),
                breaks("VC020", "8101", PERSON, remove("BSN")),
                breaks("rc0435", "0435", PERSON + "/BSN", set("BSN", "999900007")),
                breaks("VC019", "9269", PERSON + "/UzoviNummer", set("UzoviNummer", "9902")),
                breaks("VC019", "9269", PERSON, remove("UzoviNummer")),
                breaks(
                        "VC060",
                        "9420",
                        PERSON + "/Verzekerdennummer",
                        after("UzoviNummer", "<Verzekerdennummer>1</Verzekerdennummer>")),
                breaks("VC021", "9270", PERSON + "/Geboortedatum", set("Geboortedatum", "2026-11-03")),
                breaks("VC023", "8151", PERSON, remove("Geboortedatum")),
                breaks("VC025", "9273", PERSON, set("OntvangerRol", "2")),
                breaks(
                        "VC026",
                        "9274",
                        PERSON + "/AanvullendeVerzekerdegegevens",
                        after(
                                "Geboortedatum",
                                "<AanvullendeVerzekerdegegevens><GeslachtCode>2</GeslachtCode>"
                                        + "</AanvullendeVerzekerdegegevens>")),
                breaks(
                        "VC056",
                        "9416",
                        PERSON + "/BuitenlandVerzekerde",
                        after("Geboortedatum", "<BuitenlandVerzekerde/>")));
    }

    static Stream<Break> lines() {
        return Stream.of(
                breaks("VC069", "9425", LINE + "/PrestatieCodelijstCode", set("PrestatieCodelijstCode", "012")),
                breaks("RC019", "9334", LINE + "/PrestatieCodelijstCode", set("PrestatieCodelijstCode", "123")),
                breaks("VC030", "9278", LINE + "/TariefInclBtw", set("TariefInclBtw", "0.00")),
                breaks("VC032", "8989", LINE + "/Begindatum", set("Begindatum", "2026-11-03")),
                breaks("VC033", "9458", LINE + "/Einddatum", after("Begindatum", "<Einddatum>2026-10-08</Einddatum>")),
                breaks(
                        "VC034",
                        "9279",
                        LINE + "/Eindtijd",
                        after("Begindatum", "<Begintijd>10:00:00</Begintijd><Eindtijd>09:00:00</Eindtijd>")),
                breaks("VC038", "8179", LINE + "/DoorsturenToegestaan", set("DoorsturenToegestaan", "false")),
                breaks("VC038", "8179", LINE, remove("DoorsturenToegestaan")),
                breaks("RC028", "9361", LINE + "/InformatieCode", set("InformatieCode", "04")),
                breaks("VC116", "9544", LINE + "/PrestatieCodelijstCode", set("PrestatieCodelijstCode", "999")),
                breaks(
                        "VC172",
                        "9798",
                        LINE + "/Begindatum",
                        all(set("Berichtversie", "1"), set("Begindatum", "2027-01-01"))),
                breaks(
                        "VC147",
                        "9575",
                        LINE + "/SoortKosten",
                        after("DoorsturenToegestaan", "<SoortKosten>1</SoortKosten>")),
                breaks(
                        "VC181",
                        "9851",
                        LINE + "/LocatiePostcode4",
                        after("DoorsturenToegestaan", "<LocatiePostcode4>3511</LocatiePostcode4>")),
                breaks(
                        "VC119",
                        "9558",
                        LINE,
                        after("Verwijzing", "<Verwijzing><TypeVerwijzingcode>07</TypeVerwijzingcode></Verwijzing>")),
                breaks("rc9559", "9559", LINE, set("ZorgaanbiederRol", "02")),
                breaks("rc9559", "9559", LINE, remove("Zorgaanbieder")),
                breaks("rc9642", "9642", LINE, set("InformatieCode", "02")),
                breaks(
                        "rc8021",
                        "8021",
                        PERSON + "/Prestatie[2]/DebetPrestatie/Referentienummer",
                        xml -> xml.replace("D2026-00001-0002", "D2026-00001-0001")),
                breaks(
                        "VC102",
                        "8062",
                        CREDIT + "/GerelateerdReferentienummer",
                        set("GerelateerdReferentienummer", "D2026-00001-0001")),
                breaks("VC039", "9283", CREDIT + "/Begindatum", xml -> xml.replace("2026-09-08", "2026-11-03")),
                breaks(
                        "VC173",
                        "9799",
                        CREDIT + "/Begindatum",
                        all(set("Berichtversie", "1"), xml -> xml.replace("2026-09-08", "2027-01-01"))));
    }

    static Stream<Break> parts() {
        String provider = LINE + "/Zorgaanbieder[1]";
        String referral = LINE + "/Verwijzing[1]";
        String diagnosis = LINE + "/AanvullendePrestatiegegevens/Diagnose[1]";
        return Stream.of(
                breaks("VC036", "9281", provider + "/ZorgaanbiederRol", set("ZorgaanbiederRol", "03")),
                breaks("VC125", "9560", provider + "/ZorgaanbiederRol", set("ZorgaanbiederRol", "02")),
                breaks(
                        "VC146",
                        "9574",
                        provider + "/NaamZorgverlener",
                        before("ZorgaanbiederRol", "<NaamZorgverlener>A</NaamZorgverlener>")),
                breaks(
                        "VC057",
                        "9291",
                        provider + "/Zorgaanbiedercode",
                        before("ZorgaanbiederRol", "<ZorgaanbiederSpecificatie>A</ZorgaanbiederSpecificatie>")),
                breaks(
                        "VC058",
                        "9292",
                        provider + "/Zorgaanbiedercode",
                        xml -> xml.replaceFirst(
                                "\\s*<ZorgaanbiederSoort>3</ZorgaanbiederSoort>(\\s*<ZorgaanbiederRol)", "$1")),
                breaks(
                        "VC067",
                        "9423",
                        provider + "/BeroepZorgverlener",
                        before("ZorgaanbiederRol", "<BeroepZorgverlener>A</BeroepZorgverlener>")),
                breaks(
                        "VC068",
                        "9424",
                        LINE + "/Zorgaanbieder[2]",
                        before("AanvullendePrestatiegegevens", "<Zorgaanbieder/>")),
                breaks(
                        "rc9563",
                        "9563",
                        LINE + "/AanvullendPrestatieKenmerk[1]/ApkCodelijstCode",
                        set("ApkCodelijstCode", "003")),
                breaks(
                        "RC029",
                        "9362",
                        LINE + "/AanvullendPrestatieKenmerk[1]/ApkCodelijstCode",
                        set("ApkCodelijstCode", "005")),
                breaks(
                        "VC167",
                        "9776",
                        LINE + "/AanvullendPrestatieKenmerk[1]/Waarde",
                        after("ApkCode", "<Waarde>1</Waarde>")),
                breaks("VC131", "9565", referral + "/TypeVerwijzingcode", set("TypeVerwijzingcode", "02")),
                breaks("rc9566", "9566", referral, remove("Verwijsdatum")),
                breaks("VC042", "9285", referral + "/Verwijsdatum", set("Verwijsdatum", "2026-10-09")),
                breaks("VC108", "9482", referral + "/TypeVerwijzingcode", set("TypeVerwijzingcode", "05")),
                breaks(
                        "VC071",
                        "9441",
                        referral + "/Verwijzer/Zorgaanbiedercode",
                        before("/Verwijzer", "<NaamZorgverlener>A</NaamZorgverlener>")),
                breaks(
                        "VC084",
                        "9454",
                        referral + "/Verwijzer",
                        xml -> xml.replaceFirst("(?s)<Verwijzer>.*?</Verwijzer>", "<Verwijzer/>")),
                breaks(
                        "rc9674",
                        "9674",
                        LINE + "/AanvullendePrestatiegegevens",
                        after(
                                "Diagnose",
                                "<Diagnose><DiagnoseCodelijstCode>1</DiagnoseCodelijstCode>"
                                        + "<Diagnosecode>2</Diagnosecode></Diagnose>")),
                breaks(
                        "VC044",
                        "9287",
                        diagnosis,
                        all(
                                after("DoorsturenToegestaan", "<PrivacyCode>Nee</PrivacyCode>"),
                                remove("DiagnoseCodelijstCode"))),
                breaks("VC046", "9288", diagnosis + "/DiagnoseCodelijstCode", remove("Diagnosecode")),
                breaks(
                        "VC048",
                        "9289",
                        diagnosis + "/Diagnosedatum",
                        after("Diagnosecode", "<Diagnosedatum>2026-11-03</Diagnosedatum>")));
    }

    @ParameterizedTest
    @MethodSource({"header", "context", "insured", "lines", "parts"})
    void isNamedWithCodeAndPlace(Break one) throws Exception {
        String broken = one.change().apply(one.original());
        assertThat(broken).isNotEqualTo(one.original());
        List<GateFinding> findings = findings(broken);
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(one.rule());
            assertThat(finding.retourcode()).isEqualTo(one.retourcode());
            assertThat(finding.xpath()).isEqualTo(one.xpath());
            assertThat(line(broken, finding.line())).contains("<" + lastName(one.xpath()));
        });
        assertThat(findings).extracting(GateFinding::rule).doesNotContain("XSD");
    }

    private static String line(String xml, int number) {
        return xml.lines().toList().get(number - 1);
    }

    private static String lastName(String xpath) {
        return xpath.substring(xpath.lastIndexOf('/') + 1).replaceAll("\\[.*", "");
    }

    /** With prefixes instead of a default namespace, the same is found. */
    @ParameterizedTest
    @MethodSource({"header", "insured"})
    void isNamedInAPrefixedFileToo(Break one) throws Exception {
        String broken = one.change().apply(one.original());
        List<GateFinding> plain = findings(broken);
        assertThat(findings(ReturnReaderTest.prefixed(broken, "v"))).isEqualTo(plain);
    }

    /** Id and return code of every rule that the gate asks. */
    static Map<String, String> rules() {
        Map<String, String> rules =
                new TreeMap<>(Map.of("VC016", "0150", "VC102", "8062", "rc8021", "8021", "rc9642", "9642"));
        Stream.of(
                        MessageRules.HEADER,
                        MessageRules.CONTEXT,
                        MessageRules.CLAIMANT,
                        MessageRules.PRACTICE,
                        MessageRules.TOTAL,
                        InsuredRules.ALL,
                        LineRules.DEBIT,
                        LineRules.CREDIT)
                .flatMap(List::stream)
                .forEach(rule -> rules.put(rule.id(), rule.retourcode()));
        LinePartRules.BY_PART.values().forEach(part -> part.forEach(rule -> rules.put(rule.id(), rule.retourcode())));
        return rules;
    }

    @Test
    void everyRuleOfTheGateIsBrokenByOneOfThese() {
        List<Stream<Break>> breaks = Arrays.asList(header(), context(), insured(), lines(), parts());
        Set<String> broken = new TreeSet<>();
        breaks.forEach(some -> some.forEach(one -> broken.add(one.rule())));
        assertThat(broken).isEqualTo(rules().keySet());
    }

    /** Rule, return code, part, yes or no, why: the page says what the gate does, and why it does not. */
    @Test
    void thePageOfMessageRulesSaysWhichAreChecked() throws Exception {
        Map<String, String> checked = new TreeMap<>();
        Map<String, String> left = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs/message-rules.md"))) {
            String[] cells = line.split("\\s*\\|\\s*");
            if (cells.length == 6 && cells[1].matches("(VC|RC|rc)\\d+")) {
                (cells[4].equals("yes") ? checked : left).put(cells[1], cells[2]);
                assertThat(cells[5]).as(cells[1]).hasSizeGreaterThan(10);
            }
        }
        assertThat(checked).isEqualTo(rules());
        assertThat(left).containsOnlyKeys("RC027", "RC036", "RC052");
        assertThat(checked.size() + left.size()).isEqualTo(PUBLISHED + OWN);
    }

    @Test
    void aFindingShowsNoPersonalValue() throws Exception {
        List<GateFinding> findings = findings(set("BSN", "999900007").apply(MESSAGE));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).args()).containsEntry("BSN", "9999*****");
    }

    @Test
    void aMessageOfManyFaultsIsReadToAnEnd() throws Exception {
        String line = "<Prestatie><DebetPrestatie/></Prestatie>".repeat(2000);
        GateReport report = GATE.check(source(before("/Verzekerde", line).apply(MESSAGE)));
        assertThat(report.complete()).isFalse();
        assertThat(report.isClean()).isFalse();
        assertThat(report.findings()).hasSizeBetween(1000, 1100);
    }

    private static List<GateFinding> findings(String xml) throws Exception {
        return GATE.check(source(xml)).findings();
    }

    private static XmlSource source(String xml) {
        return XmlSource.of("bericht.xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}

package nl.huidnota.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.huidnota.claimfile.XmlRefusedException.Reason;
import nl.huidnota.domain.claim.Feedback;
import nl.huidnota.domain.claim.ReturnLine;
import nl.huidnota.domain.claim.ReturnMessage;
import nl.huidnota.domain.money.Euro;
import org.junit.jupiter.api.Test;

class ReturnReaderTest {
    static final String INSURER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Bericht xmlns="http://ei.vektis.nl/declaratiebericht574" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://ei.vektis.nl/declaratiebericht574 gds802_574.xsd">
              <Header>
                <Berichtcode>574</Berichtcode><Berichtversie>2</Berichtversie><Berichtsubversie>0</Berichtsubversie>
                <Berichtsoort>P</Berichtsoort><Verzender>9901</Verzender><VerzenderRol>3</VerzenderRol>
                <Ontvanger>90060001</Ontvanger><OntvangerRol>1</OntvangerRol>
                <Verzenddatum>2026-11-20</Verzenddatum><Referentienummer>D2026-00001</Referentienummer>
              </Header>
              <DeclaratieContext>
                <Declarant><Zorgaanbiedercode>90060001</Zorgaanbiedercode><ZorgaanbiederSoort>2</ZorgaanbiederSoort></Declarant>
                <BetalingAanServicebureau>false</BetalingAanServicebureau>
                <Factuurnummer>D2026-00001</Factuurnummer><Factuurdatum>2026-11-02</Factuurdatum>
                <Valutacode>EUR</Valutacode>
              </DeclaratieContext>
              <Overzicht>
                <TotaalDeclaratiebedragInclBtw><Bedrag>455.55</Bedrag><DebetCreditCode>D</DebetCreditCode></TotaalDeclaratiebedragInclBtw>
                <TotaalToegekendBedragInclBtwFinancieel><Bedrag>60.00</Bedrag><DebetCreditCode>C</DebetCreditCode></TotaalToegekendBedragInclBtwFinancieel>
                <TotaalToegekendBedragInclBtwNietFinancieel><Bedrag>0.00</Bedrag><DebetCreditCode>D</DebetCreditCode></TotaalToegekendBedragInclBtwNietFinancieel>
              </Overzicht>
              <Verzekerde>
                <BSN>999900006</BSN><UzoviNummer>9901</UzoviNummer>
                <Prestatie><DebetPrestatie>
                  <Referentienummer>D2026-00001-0001</Referentienummer>
                  <AanvullendPrestatieKenmerk><ApkCodelijstCode>002</ApkCodelijstCode>
                    <Feedback><Retourcode>9362</Retourcode></Feedback></AanvullendPrestatieKenmerk>
                  <Verwijzing><TypeVerwijzingcode>01</TypeVerwijzingcode>
                    <Verwijzer><Zorgaanbiedercode>01234567</Zorgaanbiedercode>
                      <Feedback><Retourcode>8066</Retourcode></Feedback></Verwijzer>
                    <Feedback><Retourcode>8632</Retourcode>
                      <BetrokkenElement><Elementnaam>Verwijsdatum</Elementnaam><Elementwaarde>2026-09-01</Elementwaarde></BetrokkenElement>
                      <BetrokkenElement><Elementnaam>Verwijzer</Elementnaam></BetrokkenElement></Feedback></Verwijzing>
                  <Zorgaanbieder><Zorgaanbiedercode>90112345</Zorgaanbiedercode>
                    <Feedback><Retourcode>0562</Retourcode></Feedback></Zorgaanbieder>
                  <AanvullendePrestatiegegevens>
                    <Diagnose><Feedback><Retourcode>9288</Retourcode></Feedback></Diagnose>
                    <Zorgtraject><Iets>x<Feedback><Retourcode>ZZ99</Retourcode>
                      <BetrokkenElement><Elementnaam>Iets</Elementnaam><Elementwaarde>x</Elementwaarde></BetrokkenElement></Feedback></Iets></Zorgtraject>
                  </AanvullendePrestatiegegevens>
                  <BerekendBedragVerzekeraarInclBtw>90.00</BerekendBedragVerzekeraarInclBtw>
                  <ToegekendBedragInclBtwFinancieel>0.00</ToegekendBedragInclBtwFinancieel>
                  <ToegekendBedragInclBtwNietFinancieel>12.34</ToegekendBedragInclBtwNietFinancieel>
                  <Feedback><Retourcode>0613</Retourcode></Feedback>
                  <Feedback><Retourcode>9999</Retourcode></Feedback>
                </DebetPrestatie></Prestatie>
                <Prestatie><CreditPrestatie>
                  <Referentienummer>D2026-00001-0002</Referentienummer>
                  <ToegekendCreditBedragInclBtwFinancieel>60.00</ToegekendCreditBedragInclBtwFinancieel>
                  <Feedback><Retourcode>8084</Retourcode></Feedback>
                </CreditPrestatie></Prestatie>
                <Feedback><Retourcode>0320</Retourcode></Feedback>
              </Verzekerde>
              <Verzekerde>
                <UzoviNummer>9901</UzoviNummer><Verzekerdennummer>V-2</Verzekerdennummer>
                <Feedback><Retourcode>0300</Retourcode></Feedback>
              </Verzekerde>
            </Bericht>
            """;

    private final ReturnReader reader = new ReturnReader();

    @Test
    void theInsurersAnswerIsReadInFull() throws Exception {
        ReturnMessage message = read(INSURER);
        assertThat(message.header())
                .isEqualTo(new ReturnMessage.Header(
                        true, "9901", "3", "90060001", LocalDate.of(2026, 11, 20), "D2026-00001"));
        assertThat(message.header().fromGateway()).isFalse();
        assertThat(message.context())
                .isEqualTo(new ReturnMessage.Context("90060001", null, "D2026-00001", LocalDate.of(2026, 11, 2)));
        assertThat(message.totals())
                .isEqualTo(new ReturnMessage.Totals(Euro.parse("455.55"), Euro.parse("-60.00"), Euro.ZERO));
        assertThat(message.isRefused()).isFalse();
        assertThat(message.sha256()).hasSize(64);
        assertThat(message.insured()).hasSize(2);
    }

    @Test
    void amountsAndEveryCodeBelongToTheirLine() throws Exception {
        ReturnMessage message = read(INSURER);
        ReturnLine line = message.lines().get(0);
        assertThat(line.reference()).isEqualTo("D2026-00001-0001");
        assertThat(line.calculated()).isEqualTo(Euro.parse("90.00"));
        assertThat(line.awarded()).isEqualTo(Euro.ZERO);
        assertThat(line.awardedNotPaid()).isEqualTo(Euro.parse("12.34"));
        assertThat(line.feedback())
                .extracting(Feedback::code)
                .containsExactly("9362", "8066", "8632", "0562", "9288", "ZZ99", "0613", "9999");
        assertThat(line.feedback())
                .extracting(Feedback::place)
                .containsExactly(
                        "AanvullendPrestatieKenmerk",
                        "Verwijzer",
                        "Verwijzing",
                        "Zorgaanbieder",
                        "Diagnose",
                        "Zorgtraject",
                        "DebetPrestatie",
                        "DebetPrestatie");
        assertThat(line.feedback().get(2).involved())
                .containsExactly(
                        new Feedback.Involved("Verwijsdatum", "2026-09-01"), new Feedback.Involved("Verwijzer", ""));
    }

    @Test
    void whatIsSaidOfAnInsuredHoldsForEachOfTheirLines() throws Exception {
        ReturnMessage.ReturnedInsured insured = read(INSURER).insured().get(0);
        ReturnLine credit = insured.lines().get(1);
        assertThat(credit.credit()).isTrue();
        assertThat(credit.awarded()).isEqualTo(Euro.parse("60.00"));
        assertThat(insured.feedbackOn(credit)).extracting(Feedback::code).containsExactly("8084", "0320");
    }

    @Test
    void anInsuredWithoutLinesIsKnownByNumber() throws Exception {
        ReturnMessage message = read(INSURER);
        assertThat(message.insured().get(0).identity().bsn()).isEqualTo(ClaimMessages.bsn(1));
        assertThat(message.insured().get(1).identity().insuredNumber()).isEqualTo("V-2");
        assertThat(message.insured().get(1).lines()).isEmpty();
        assertThat(message.toString()).doesNotContain("999900006", "V-2");
    }

    @Test
    void aPrefixMakesNoDifference() throws Exception {
        ReturnMessage plain = read(INSURER);
        ReturnMessage prefixed = read(prefixed(INSURER, "gds802"));
        assertThat(prefixed.insured()).isEqualTo(plain.insured());
        assertThat(prefixed.header()).isEqualTo(plain.header());
    }

    static String prefixed(String xml, String prefix) {
        return xml.replaceAll("<(/?)([A-Z])", "<$1" + prefix + ":$2").replace(" xmlns=", " xmlns:" + prefix + "=");
    }

    @Test
    void theGatewayNamesNoSender() throws Exception {
        ReturnMessage message = read(INSURER.replace("<Verzender>9901</Verzender><VerzenderRol>3", "<VerzenderRol>2"));
        assertThat(message.header().fromGateway()).isTrue();
        assertThat(message.header().senderRole()).isEqualTo("2");
    }

    @Test
    void aFaultInTheFirstThreePartsRefusesTheWholeMessage() throws Exception {
        String head = INSURER.substring(0, INSURER.indexOf("<Verzekerde>")) + "</Bericht>";
        String code = "<Feedback><Retourcode>0018</Retourcode></Feedback>";
        assertThat(read(head).isRefused()).isFalse();
        List<String> parts = List.of("Header", "DeclaratieContext", "Declarant", "Overzicht");
        for (String part : parts) {
            ReturnMessage message = read(head.replace("</" + part + ">", code + "</" + part + ">"));
            assertThat(message.isRefused()).isTrue();
            assertThat(message.refusal()).containsExactly(new Feedback("0018", part, List.of()));
        }
        ReturnMessage message = read(head.replaceFirst("</Totaal", code + "</Totaal"));
        assertThat(message.refusal()).containsExactly(new Feedback("0018", "TotaalDeclaratiebedragInclBtw", List.of()));
    }

    @Test
    void anotherShapeIsRefusedWithPlaceAndReason() {
        XmlRefusedException refused =
                refusal(INSURER.replace("<Verzenddatum>2026-11-20<", "<Verzenddatum>20-11-2026<"));
        assertThat(refused.reason()).isEqualTo(Reason.SCHEMA);
        assertThat(refused.file()).isEqualTo("retour.xml");
        assertThat(refused.line()).isEqualTo(7);
        assertThat(refused.args())
                .containsEntry("xpath", "/Bericht/Header/Verzenddatum")
                .containsEntry("fault", "value")
                .containsEntry("value", "20-11-2026");
    }

    @Test
    void aFaultyPersonalValueIsShownAsItsShape() {
        XmlRefusedException refused = refusal(INSURER.replace("<BSN>999900006<", "<BSN>9" + "9".repeat(80) + "<"));
        assertThat(refused.args().get("value")).startsWith("9999**").doesNotContain("99999");
    }

    @Test
    void aClaimMessageIsNoReturn() {
        XmlRefusedException refused =
                refusal(new String(ClaimMessages.bytes(ClaimMessages.simple()), StandardCharsets.UTF_8));
        assertThat(refused.reason()).isEqualTo(Reason.OTHER_ROOT);
    }

    @Test
    void aFileThatChangesMeanwhileIsRefused() {
        AtomicInteger opened = new AtomicInteger();
        XmlSource source = new XmlSource(
                "retour.xml",
                () -> new ByteArrayInputStream(
                        INSURER.replace("90.00", opened.incrementAndGet() == 1 ? "90.00" : "91.00")
                                .getBytes(StandardCharsets.UTF_8)));
        XmlRefusedException refused = catchThrowableOfType(XmlRefusedException.class, () -> reader.read(source));
        assertThat(refused.reason()).isEqualTo(Reason.CHANGED);
    }

    private ReturnMessage read(String xml) throws Exception {
        return reader.read(source(xml));
    }

    private XmlRefusedException refusal(String xml) {
        return catchThrowableOfType(XmlRefusedException.class, () -> reader.read(source(xml)));
    }

    private static XmlSource source(String xml) {
        return XmlSource.of("retour.xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}

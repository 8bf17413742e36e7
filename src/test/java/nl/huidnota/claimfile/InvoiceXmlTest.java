package nl.huidnota.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.Invoice.Kind;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import org.junit.jupiter.api.Test;

class InvoiceXmlTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final InvoiceXml WRITER = new InvoiceXml(ClaimMessages.TEST, ClaimMessages.PRACTICE);
    private static final Bsn BSN = ClaimMessages.bsn(1);

    @Test
    void anInvoiceWithInsurerPassesTheGateAsNoMessage() throws Exception {
        Invoice invoice =
                invoice(Kind.INVOICE, client(BSN, false), List.of(insurance("9901")), line("075-9001", "180.00"));
        String xml = text(invoice);
        assertThat(xml)
                .contains("<BSN>" + BSN.digits(), "<UzoviNummer>9901<", "<Referentienummer>F2026-00001-0001<")
                .doesNotContain("<Ontvanger", "Verzekerdennummer", "Voorbeeld");
        assertPasses(invoice);
    }

    @Test
    void aMaskedNumberIsLeftOutForTheInsuredNumber() throws Exception {
        Invoice invoice =
                invoice(Kind.INVOICE, client(BSN, true), List.of(insurance("9901")), line("075-9001", "180.00"));
        assertThat(text(invoice)).doesNotContain("BSN").contains("<Verzekerdennummer>V-17<");
        assertPasses(invoice);
    }

    @Test
    void whatIsNeverClaimedAndHasNoInsurerPassesToo() throws Exception {
        Invoice invoice = invoice(Kind.INVOICE, client(null, false), List.of(), line("999-0001", "45.00"));
        assertThat(text(invoice)).doesNotContain("UzoviNummer").contains("<PrestatieCodelijstCode>999<");
        assertPasses(invoice);
    }

    @Test
    void sessionsUnderTwoInsurersNameNone() throws Exception {
        Invoice invoice = invoice(
                Kind.INVOICE,
                client(null, false),
                List.of(insurance("9901"), insurance("9902")),
                line("075-9001", "180.00"));
        assertThat(text(invoice)).doesNotContain("UzoviNummer");
        assertPasses(invoice);
    }

    @Test
    void aCreditInvoiceTakesItsOriginalBackLineByLine() throws Exception {
        Invoice credit =
                invoice(Kind.CREDIT, client(null, false), List.of(insurance("9901")), line("075-9001", "-180.00"));
        assertThat(text(credit))
                .contains("<GerelateerdReferentienummer>F2026-00000-0001<")
                .contains("<ToegekendBedragInclBtwFinancieel>180.00<")
                .contains("<DebetCreditCode>C<");
        assertPasses(credit);
    }

    @Test
    void inAMessageToAnInsurerTheSameLineIsFound() throws Exception {
        Invoice invoice = invoice(Kind.INVOICE, client(null, false), List.of(), line("999-0001", "45.00"));
        String sent = text(invoice)
                .replace("<Verzenddatum>", "<Ontvanger>9901</Ontvanger><OntvangerRol>3</OntvangerRol><Verzenddatum>");
        GateReport report = gate(sent.getBytes(StandardCharsets.UTF_8));
        assertThat(report.invoice()).isFalse();
        assertThat(report.findings())
                .extracting(finding -> finding.retourcode())
                .contains("9544", "9269");
    }

    private static void assertPasses(Invoice invoice) throws Exception {
        GateReport report = gate(WRITER.of(invoice));
        assertThat(report.findings()).isEmpty();
        assertThat(report.invoice()).isTrue();
        assertThat(report.total()).isEqualTo(invoice.total());
    }

    private static GateReport gate(byte[] xml) throws Exception {
        return new MessageGate(DAY, null).check(XmlSource.of("declaratie.xml", xml));
    }

    private static String text(Invoice invoice) {
        return new String(WRITER.of(invoice), StandardCharsets.UTF_8);
    }

    private static Invoice invoice(
            Kind kind, Invoice.Client client, List<Invoice.Insurance> insurances, InvoiceLine line) {
        Invoice.Addressee addressee =
                new Invoice.Addressee("A. Voorbeeld", false, "Straat", "1", "1234 AB", "Plaats", null, null);
        Invoice.Original original =
                kind == Kind.CREDIT ? new Invoice.Original("F2026-00000", DAY.minusDays(9), null, null) : null;
        return new Invoice(
                kind,
                "F2026-00001",
                DAY,
                DAY,
                addressee,
                client,
                insurances,
                List.of(line),
                List.of(),
                List.of(),
                original);
    }

    private static Invoice.Client client(Bsn bsn, boolean masked) {
        return new Invoice.Client("K-17", "A. Voorbeeld", LocalDate.of(2000, 1, 2), bsn, masked, "V-17");
    }

    private static Invoice.Insurance insurance(String uzovi) {
        return new Invoice.Insurance(uzovi, "Zonnezorg (fictief)", "Plus", List.of(), null, false, 36);
    }

    private static InvoiceLine line(String prestatie, String amount) {
        return new InvoiceLine(
                "S-1",
                DAY.minusDays(20),
                prestatie,
                "Behandeling",
                "gelaat",
                null,
                new InvoiceLine.Treating(ClaimMessages.THERAPIST, null, null, null),
                Euro.parse(amount),
                Euro.ZERO,
                VatTreatment.EXEMPT,
                Euro.ZERO,
                null,
                new InvoiceLine.Referred(DAY.minusDays(60), new AgbCode("01234567"), "huisarts", null),
                null,
                new InvoiceLine.CareCodes(null, "009", "0123", "12", "34"));
    }
}

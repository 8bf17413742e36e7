package nl.huidnota.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.claim.ClaimMessage.Context;
import nl.huidnota.domain.claim.ClaimMessage.Header;
import nl.huidnota.domain.claim.InsuredClaims.Insured;
import nl.huidnota.domain.claim.Invoice.Addressee;
import nl.huidnota.domain.claim.Invoice.Client;
import nl.huidnota.domain.claim.Invoice.Kind;
import nl.huidnota.domain.claim.Invoice.Paid;
import nl.huidnota.domain.claim.InvoiceLine.CareCodes;
import nl.huidnota.domain.claim.InvoiceLine.Referred;
import nl.huidnota.domain.claim.InvoiceLine.Treating;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.domain.practice.Practice.Vecozo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final AgbCode GP = new AgbCode("01112345");
    private static final AgbCode THERAPIST = new AgbCode("90112345");
    private static final UzoviCode UZOVI = new UzoviCode("9901");
    private static final CareCodes NO_CODES = new CareCodes(null, null, null, null, null);

    @Test
    void anInvoiceAddsUp() {
        Invoice invoice = invoice(Kind.INVOICE);
        assertThat(invoice.lines()).hasSize(3);
        assertThat(invoice.total()).isEqualTo(euro("361.00"));
        assertThat(invoice.vat()).isEqualTo(euro("21.00"));
        assertThat(invoice.totalOf(VatTreatment.EXEMPT)).isEqualTo(euro("240.00"));
        assertThat(invoice.totalOf(VatTreatment.TAXED_21)).isEqualTo(euro("121.00"));
        assertThat(invoice.totalOf(VatTreatment.SMALL_BUSINESS)).isEqualTo(Euro.ZERO);
        assertThat(invoice.paid()).isEqualTo(euro("60.00"));
        assertThat(invoice.toPay()).isEqualTo(euro("301.00"));
    }

    /** A specification tells what the insurer was asked: the client owes nothing. */
    @Test
    void nothingToPayOnASpecification() {
        assertThat(invoice(Kind.SPECIFICATION).toPay()).isEqualTo(Euro.ZERO);
        assertThat(invoice(Kind.CREDIT).toPay()).isEqualTo(euro("301.00"));
    }

    @Test
    void aClaimLineClaimsWhatAnInvoiceLineCharges() {
        InvoiceLine line = line("075-9001", VatTreatment.EXEMPT, new Referred(DAY, GP, "huisarts", null), NO_CODES);
        ClaimLine claim = ClaimLine.of("D2026-00001-0001", line);
        assertThat(claim.reference()).isEqualTo("D2026-00001-0001");
        assertThat(claim.prestatie()).isEqualTo(new PrestatieCode("075", "9001"));
        assertThat(claim.date()).isEqualTo(DAY);
        assertThat(claim.amount()).isEqualTo(euro("120.00"));
        assertThat(claim.signedAmount()).isEqualTo(euro("120.00"));
        assertThat(claim.practitioner()).isEqualTo(THERAPIST);
        assertThat(claim.referral()).isEqualTo(new ClaimLine.Referral(DAY, GP));
        assertThat(claim.details()).isEqualTo(ClaimLine.Details.NONE);
    }

    @Test
    void aReferralNeedsItsDate() {
        assertThat(ClaimLine.of("x", line("075-9001", VatTreatment.EXEMPT, null, NO_CODES))
                        .referral())
                .isNull();
        Referred dateless = new Referred(null, GP, null, "M-1");
        assertThat(ClaimLine.of("x", line("075-9001", VatTreatment.EXEMPT, dateless, NO_CODES))
                        .referral())
                .isNull();
    }

    /** A diagnosis is told with its list, or not at all. */
    @Test
    void codesPassedThrough() {
        CareCodes all = new CareCodes("p", "008", "L70", "2000", "01");
        ClaimLine.Details details = ClaimLine.of("x", line("075-9001", VatTreatment.EXEMPT, null, all))
                .details();
        assertThat(details).isEqualTo(new ClaimLine.Details(new ClaimLine.Diagnosis("008", "L70"), "01", "2000"));
        CareCodes listless = new CareCodes(null, null, "L70", null, null);
        CareCodes codeless = new CareCodes(null, "008", null, null, null);
        assertThat(ClaimLine.of("x", line("075-9001", VatTreatment.EXEMPT, null, listless))
                        .details())
                .isEqualTo(ClaimLine.Details.NONE);
        assertThat(ClaimLine.of("x", line("075-9001", VatTreatment.EXEMPT, null, codeless))
                        .details())
                .isEqualTo(ClaimLine.Details.NONE);
    }

    @Test
    void aPrestatieWithoutFormCannotBeClaimed() {
        assertThatThrownBy(() -> ClaimLine.of("x", line("kaal", VatTreatment.EXEMPT, null, NO_CODES)))
                .hasMessage("not a prestatie code: kaal");
    }

    @Test
    void aMessageAddsDebitsAndTakesCreditsOff() {
        ClaimLine debit = ClaimLine.of("D-1", line("075-9001", VatTreatment.EXEMPT, null, NO_CODES));
        CreditLine credit = new CreditLine("D-2", "D-0", new PrestatieCode("075", "9001"), DAY, euro("180.00"));
        assertThat(credit.signedAmount()).isEqualTo(euro("-180.00"));
        assertThat(MessageLine.referenceOf("D2026-00001", 7)).isEqualTo("D2026-00001-0007");
        ClaimMessage message = new ClaimMessage(
                new Header(new Vecozo(false, 2, 0), THERAPIST, UZOVI, DAY, "D2026-00001"),
                new Context(THERAPIST, null, "D2026-00001", DAY, new ClaimMessage.Period(DAY, DAY)),
                List.of(claims(debit, debit), claims(credit)));
        assertThat(message.total()).isEqualTo(euro("60.00"));
    }

    /** Return code 9420: never both numbers in one message. */
    @Test
    void theInsuredNumberIsOnlyForThoseWithoutBsn() {
        Bsn bsn = new Bsn("999900006");
        assertThat(new Insured(bsn, "V-1", UZOVI, DAY).insuredNumber()).isNull();
        assertThat(new Insured(null, "V-1", UZOVI, DAY).insuredNumber()).isEqualTo("V-1");
        assertThat(new Insured(bsn, "V-1", UZOVI, DAY)).hasToString("Insured[uzovi=9901]");
    }

    @Test
    void returnMessagesTellWhoSentThemAndWhatHangsOnALine() {
        Feedback ofInsured = new Feedback("9270", "Verzekerde", List.of(new Feedback.Involved("Geboortedatum", "x")));
        Feedback ofLine = new Feedback("0613", "Prestatie", List.of());
        ReturnLine line = new ReturnLine("D-1", false, null, euro("0.00"), null, List.of(ofLine));
        ReturnMessage.ReturnedInsured insured = new ReturnMessage.ReturnedInsured(
                new ReturnMessage.Identity(null, "9901", null, "K-1"), List.of(ofInsured), List.of(line));
        ReturnMessage.Header header = new ReturnMessage.Header(false, "9901", "02", null, DAY, "R-1");
        ReturnMessage message = new ReturnMessage(
                header,
                new ReturnMessage.Context(null, null, null, null),
                new ReturnMessage.Totals(euro("1.00"), null, null),
                List.of(),
                List.of(insured),
                "0");
        assertThat(insured.feedbackOn(line)).containsExactly(ofLine, ofInsured);
        assertThat(message.lines()).containsExactly(line);
        assertThat(message.isRefused()).isFalse();
        assertThat(new ReturnMessage(header, message.context(), message.totals(), List.of(ofLine), List.of(), "0")
                        .isRefused())
                .isTrue();
        assertThat(header.fromGateway()).isFalse();
        assertThat(new ReturnMessage.Header(false, null, "50", null, DAY, "R-1").fromGateway())
                .isTrue();
        assertThat(insured.identity()).hasToString("Identity[uzovi=9901]");
        assertThat(ofInsured.involved().get(0)).hasToString("Geboortedatum");
    }

    private static InsuredClaims claims(MessageLine... lines) {
        return new InsuredClaims(new Insured(null, "V-1", UZOVI, DAY), List.of(lines));
    }

    private static Invoice invoice(Kind kind) {
        InvoiceLine exempt = line("075-9001", VatTreatment.EXEMPT, null, NO_CODES);
        InvoiceLine taxed = new InvoiceLine(
                "S-2",
                DAY,
                "075-9020",
                "product",
                null,
                null,
                exempt.practitioner(),
                euro("121.00"),
                Euro.ZERO,
                VatTreatment.TAXED_21,
                euro("21.00"),
                null,
                null,
                null,
                NO_CODES);
        return new Invoice(
                kind,
                "F2026-00001",
                DAY,
                DAY.plusDays(14),
                new Addressee("A", false, null, null, null, null, null, null),
                new Client("K-1", "A", null, null, false, null),
                List.of(),
                List.of(exempt, exempt),
                List.of(taxed),
                List.of(new Paid(DAY, "pin", euro("50.00")), new Paid(DAY, null, euro("10.00"))),
                null);
    }

    private static InvoiceLine line(String prestatie, VatTreatment vat, @Nullable Referred referral, CareCodes codes) {
        return new InvoiceLine(
                "S-1",
                DAY,
                prestatie,
                "naam",
                "gelaat",
                null,
                new Treating(THERAPIST, "Sam", "huidtherapeut", "KP"),
                euro("120.00"),
                Euro.ZERO,
                vat,
                Euro.ZERO,
                null,
                referral,
                null,
                codes);
    }

    private static Euro euro(String text) {
        return Euro.parse(text);
    }
}

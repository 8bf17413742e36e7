package nl.huidnota.run;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.claim.CoursePosition;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Iban;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.domain.practice.PracticeCard;

/** The invoice of a client who does not exist, with something of everything: what a template is tried on. */
final class ExampleInvoice {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 2);

    private ExampleInvoice() {}

    /** A practice for who has none at hand. */
    static PracticeCard practice() {
        return new PracticeCard(
                "Huidpraktijk De Linde",
                new AgbCode("90060001"),
                "Voorbeeldlaan",
                "12",
                "3511 AB",
                "Utrecht",
                Iban.parse("NL13TEST0123456789").orElseThrow(),
                "TESTNL2A",
                "90000001",
                "NL999999990B01",
                "030 000 00 00",
                "balie@huidpraktijk.example",
                "www.huidpraktijk.example");
    }

    static Invoice invoice() {
        Invoice.Addressee addressee = new Invoice.Addressee(
                "A.B. van der Voorbeeld", false, "Kerkstraat", "7 bis", "3512 CD", "Utrecht", null, null);
        Invoice.Client client = new Invoice.Client(
                "K-17", "A.B. van der Voorbeeld", LocalDate.of(1998, 2, 28), null, false, "900123456");
        Invoice.Insurance insurance = new Invoice.Insurance(
                "9901",
                "Zonnezorg (fictief)",
                "Zonne Plus",
                List.of("verwijsbrief"),
                LocalDate.of(2029, 10, 6),
                false,
                36);
        return new Invoice(
                Invoice.Kind.INVOICE,
                "F2026-00012",
                DATE,
                DATE.plusDays(14),
                addressee,
                client,
                List.of(insurance),
                List.of(
                        line(6, 18000, 0, new CoursePosition(3, 6, 44)),
                        line(20, 16000, 2000, new CoursePosition(4, 6, 14))),
                List.of(product()),
                List.of(new Invoice.Paid(DATE.minusDays(13), "pin", Euro.ofCents(5000))),
                null);
    }

    private static InvoiceLine line(int day, long cents, long discount, CoursePosition course) {
        InvoiceLine.Referred referral =
                new InvoiceLine.Referred(LocalDate.of(2026, 9, 1), new AgbCode("01999999"), "huisarts", null);
        return new InvoiceLine(
                "S-" + day,
                LocalDate.of(2026, 10, day),
                "075-9001",
                "Microneedling gelaat",
                "gelaat",
                "microneedling, Dermapen 4",
                treating(),
                Euro.ofCents(cents),
                Euro.ofCents(discount),
                VatTreatment.EXEMPT,
                Euro.ZERO,
                Euro.ofCents(day == 6 ? 18000 : 7000),
                referral,
                course,
                noCodes());
    }

    private static InvoiceLine product() {
        Euro price = Euro.ofCents(3995);
        return new InvoiceLine(
                "S-21",
                LocalDate.of(2026, 10, 20),
                "999-9001",
                "Herstelcrème 50 ml",
                null,
                null,
                treating(),
                price,
                Euro.ZERO,
                VatTreatment.TAXED_21,
                VatTreatment.TAXED_21.vatWithin(price),
                Euro.ZERO,
                null,
                null,
                noCodes());
    }

    private static InvoiceLine.Treating treating() {
        return new InvoiceLine.Treating(new AgbCode("90112345"), "S. de Vries", "huidtherapeut", "KP, NVH");
    }

    private static InvoiceLine.CareCodes noCodes() {
        return new InvoiceLine.CareCodes(null, null, null, null, null);
    }
}

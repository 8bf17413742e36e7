package nl.huidnota.invoice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.claim.CoursePosition;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.code.Iban;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.domain.practice.PracticeCard;

/** Builds fictitious documents, each test naming only what it is about. */
public final class SampleInvoice {
    public static final LocalDate DATE = LocalDate.of(2026, 11, 2);
    public static final PracticeCard PRACTICE = new PracticeCard(
            "Huidpraktijk De Linde",
            new AgbCode("90060001"),
            "Voorbeeldlaan",
            "12",
            "3511 AB",
            "Utrecht",
            Iban.parse("NL91 ABNA 0417 1643 00").orElseThrow(),
            "ABNANL2A",
            "90000001",
            "NL999999990B01",
            "030 000 00 00",
            "balie@huidpraktijkdelinde.example",
            "huidpraktijkdelinde.example");

    private Invoice.Kind kind = Invoice.Kind.INVOICE;
    private String number = "F2026-00012";
    private String name = "A.B. de Vries-Jansen";
    private boolean guardians;
    private Bsn bsn;
    private final List<InvoiceLine> claimable = new ArrayList<>();
    private final List<InvoiceLine> self = new ArrayList<>();
    private final List<Invoice.Paid> payments = new ArrayList<>();
    private Invoice.Original original;

    public SampleInvoice kind(Invoice.Kind kind, String number) {
        this.kind = kind;
        this.number = number;
        return this;
    }

    public SampleInvoice name(String name) {
        this.name = name;
        return this;
    }

    public SampleInvoice guardians() {
        this.guardians = true;
        return this;
    }

    public SampleInvoice bsn(String digits) {
        this.bsn = new Bsn(digits);
        return this;
    }

    public SampleInvoice original(String number, String reason, Euro awarded) {
        this.original = new Invoice.Original(number, LocalDate.of(2026, 10, 2), reason, awarded);
        return this;
    }

    public SampleInvoice paid(long cents) {
        payments.add(new Invoice.Paid(LocalDate.of(2026, 10, 12), "pin", Euro.ofCents(cents)));
        return this;
    }

    public SampleInvoice claimable(int day, long cents) {
        claimable.add(line(day, cents, VatTreatment.EXEMPT, "Behandeling acnelittekens, microneedling gelaat"));
        return this;
    }

    public SampleInvoice self(int day, long cents, VatTreatment vat) {
        self.add(line(day, cents, vat, "Huidverbeterende behandeling"));
        return this;
    }

    public static InvoiceLine line(int day, long cents, VatTreatment vat, String name) {
        Euro amount = Euro.ofCents(cents);
        Euro within = cents < 0 ? vat.vatWithin(amount.negated()).negated() : vat.vatWithin(amount);
        return new InvoiceLine(
                "S-" + (1000 + day),
                LocalDate.of(2026, 10, 1).plusDays(day - 1),
                "075-9001",
                name,
                "gelaat en hals",
                "Microneedling, Dermapen 4",
                new InvoiceLine.Treating(new AgbCode("90112345"), "M. van den Berg", "huidtherapeut", "KP, NVH"),
                amount,
                day % 2 == 0 ? Euro.ofCents(2000) : Euro.ZERO,
                vat,
                within,
                vat == VatTreatment.EXEMPT ? amount.min(Euro.ofCents(18000)) : Euro.ZERO,
                new InvoiceLine.Referred(LocalDate.of(2026, 9, 1), new AgbCode("01999999"), "huisarts", null),
                new CoursePosition(3, 6, 44),
                new InvoiceLine.CareCodes(null, null, null, null, null));
    }

    public Invoice build() {
        Invoice.Addressee addressee = new Invoice.Addressee(
                name, guardians, "Kerkstraat", "7 bis", "3512 CD", "Utrecht", null, "client@example.test");
        Invoice.Client client = new Invoice.Client("K-17", name, LocalDate.of(1998, 2, 28), bsn, true, "900123456");
        List<Invoice.Insurance> insurances = List.of(new Invoice.Insurance(
                "9901",
                "Zonnezorg (fictief)",
                "Zonne Plus",
                List.of("verwijsbrief"),
                LocalDate.of(2029, 10, 12),
                false,
                36));
        LocalDate due = kind == Invoice.Kind.INVOICE || kind == Invoice.Kind.REMAINDER ? DATE.plusDays(14) : null;
        return new Invoice(kind, number, DATE, due, addressee, client, insurances, claimable, self, payments, original);
    }

    public InvoiceDocument document() {
        byte[] xml = "<?xml version=\"1.0\"?><declaratie/>".getBytes(StandardCharsets.UTF_8);
        return new InvoiceDocument(build(), PRACTICE, xml);
    }
}

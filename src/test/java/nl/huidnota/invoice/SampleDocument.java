package nl.huidnota.invoice;

import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;

/** One document of every sort, short and long. */
public enum SampleDocument {
    ONE_SESSION {
        @Override
        SampleInvoice sample() {
            return new SampleInvoice().claimable(12, 18000);
        }
    },
    TWO_SECTIONS {
        @Override
        SampleInvoice sample() {
            return new SampleInvoice()
                    .bsn("999990019")
                    .claimable(6, 18000)
                    .claimable(20, 18000)
                    .self(21, 6050, VatTreatment.TAXED_21)
                    .paid(5000);
        }
    },
    SMALL_BUSINESS {
        @Override
        SampleInvoice sample() {
            return new SampleInvoice()
                    .self(3, 9500, VatTreatment.SMALL_BUSINESS)
                    .paid(9500);
        }
    },
    TWO_HUNDRED_SESSIONS {
        @Override
        SampleInvoice sample() {
            SampleInvoice sample = new SampleInvoice().guardians();
            for (int i = 0; i < 200; i++) {
                sample.claimable(1 + i % 31, 18000);
            }
            return sample;
        }
    },
    CREDIT {
        @Override
        SampleInvoice sample() {
            return new SampleInvoice()
                    .kind(Invoice.Kind.CREDIT, "C2026-00001")
                    .original("F2026-00012", "Verkeerd tarief", null)
                    .claimable(12, -18000);
        }
    },
    REMAINDER {
        @Override
        SampleInvoice sample() {
            return new SampleInvoice()
                    .kind(Invoice.Kind.REMAINDER, "F2026-00077")
                    .original("D2026-00001-0001", null, Euro.ofCents(7000))
                    .self(12, 11000, VatTreatment.EXEMPT);
        }
    },
    SPECIFICATION {
        @Override
        SampleInvoice sample() {
            return new SampleInvoice()
                    .kind(Invoice.Kind.SPECIFICATION, "D2026-00001-0001")
                    .claimable(12, 18000)
                    .claimable(25, 18000);
        }
    },
    VERY_LONG_WORDS {
        @Override
        SampleInvoice sample() {
            return new SampleInvoice()
                    .name("Lang-".repeat(300) + "x".repeat(3000))
                    .claimable(12, 18000);
        }
    };

    abstract SampleInvoice sample();

    public InvoiceDocument document() {
        return sample().document();
    }
}

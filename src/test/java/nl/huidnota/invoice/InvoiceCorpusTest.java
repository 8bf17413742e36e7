package nl.huidnota.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.practice.InvoiceTemplateFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Generated invoices, every one through the gate and its total read back. */
class InvoiceCorpusTest {
    private static final InvoiceRenderer RENDERER = new InvoiceRenderer(InvoiceTemplateFile.shipped(), null);
    private static final String LETTERS = "aeiounrstZÀÿĀſŽșțơưḂṿẞạỹ' -ΑωЖя";

    @Test
    void tenInvoices() throws Exception {
        check(10);
    }

    @Test
    @Tag("long")
    void aThousandInvoices() throws Exception {
        check(1000);
    }

    private static void check(int count) throws Exception {
        Random random = new Random(20261102);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            InvoiceDocument document = random(random).document();
            byte[] pdf = RENDERER.render(document).pdf();
            ArchiveGate.faults(pdf).forEach(faults::add);
            String total = nl.huidnota.text.Forms.of(nl.huidnota.text.Language.NL)
                    .euro(document.invoice().total());
            try (PDDocument read = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(read))
                        .contains(document.invoice().addressee().name())
                        .contains("Totaal " + total);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static SampleInvoice random(Random random) {
        StringBuilder name = new StringBuilder("N");
        for (int i = random.nextInt(12); i >= 0; i--) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        SampleInvoice sample =
                new SampleInvoice().name(name.append('n').toString().replaceAll(" +", " "));
        int lines = 1 + random.nextInt(random.nextInt(10) == 0 ? 30 : 4);
        for (int i = 0; i < lines; i++) {
            sample.claimable(1 + random.nextInt(31), 1 + random.nextInt(30_000));
        }
        if (random.nextBoolean()) {
            sample.self(1 + random.nextInt(31), 1 + random.nextInt(9_999_999), VatTreatment.TAXED_21);
        }
        return sample;
    }
}

package nl.huidnota.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.invoice.stamp.Stamps;
import nl.huidnota.practice.InvoiceTemplateFile;
import nl.huidnota.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stamped document against the same document all the way through PDFBox. */
class StampedTest {
    @TempDir
    java.nio.file.Path folder;

    private static InvoiceRenderer through(Stamps stamps) {
        return new InvoiceRenderer(InvoiceTemplateFile.shipped(), Language.NL, new Artwork(null, null), stamps);
    }

    private static InvoiceRenderer pdfBoxOnly() {
        return through(new Stamps(0));
    }

    /** Others of its shape were printed before, with other letters and amounts. */
    private static InvoiceRenderer warmed(SampleDocument sample) {
        InvoiceRenderer renderer = through(new Stamps());
        renderer.render(sample.sample().name("Ch. Ander-Mens").document());
        return renderer;
    }

    @ParameterizedTest
    @EnumSource(SampleDocument.class)
    void theSameBytesWhateverWasPrintedBefore(SampleDocument sample) {
        byte[] stamped = warmed(sample).render(sample.document()).pdf();

        assertThat(stamped).isEqualTo(pdfBoxOnly().render(sample.document()).pdf());
    }

    /** The other sorts are asked about by {@link InvoiceRendererTest}, and have the same bytes. */
    @Test
    void isArchivable() {
        SampleDocument sample = SampleDocument.ONE_SESSION;
        assertThat(ArchiveGate.faults(warmed(sample).render(sample.document()).pdf()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SampleDocument.class)
    void qpdfFindsNothingWrong(SampleDocument sample) throws Exception {
        PdfTree.mustPassQpdf(folder, warmed(sample).render(sample.document()).pdf());
    }

    @Test
    void theOrderOfAMonthDoesNotShow() {
        List<InvoiceDocument> month = month(60);
        List<byte[]> forward = new ArrayList<>();
        InvoiceRenderer one = through(new Stamps());
        month.forEach(document -> forward.add(one.render(document).pdf()));
        InvoiceRenderer other = through(new Stamps(3));
        for (int i = month.size() - 1; i >= 0; i--) {
            assertThat(other.render(month.get(i)).pdf()).isEqualTo(forward.get(i));
        }
    }

    private static List<InvoiceDocument> month(int count) {
        Random random = new Random(8);
        List<InvoiceDocument> month = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SampleInvoice sample = new SampleInvoice()
                    .kind(Invoice.Kind.INVOICE, String.format(java.util.Locale.ROOT, "F2026-%05d", i))
                    .name(i % 7 == 0 ? "Ž. Łoś" : "A. Proef-" + i);
            for (int line = random.nextInt(4); line >= 0; line--) {
                sample.claimable(1 + random.nextInt(31), 1 + random.nextInt(30_000));
            }
            month.add(sample.document());
        }
        return month;
    }
}

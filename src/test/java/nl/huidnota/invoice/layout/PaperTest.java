package nl.huidnota.invoice.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import nl.huidnota.invoice.ArchiveGate;
import nl.huidnota.invoice.stamp.Stamps;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 40, 200})
    void isArchiveGradeAndAccessible(int rows) {
        byte[] pdf = new SampleSheet().make("Jan Jansen", rows);
        assertThat(ArchiveGate.faults(pdf)).isEmpty();
    }

    @Test
    void givesTextBackInReadingOrder() throws IOException {
        byte[] pdf = new SampleSheet().make("Zoë Đurđević-Nguyễn", 2);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsSubsequence("Factuur", "Zoë Đurđević-Nguyễn", "Behandeling 1", "Totaal", "1 van 1");
        }
    }

    /** The letter of docs/invoice.md. */
    @Test
    void aLetterIsAPageOfCode() {
        SampleSheet sheet = new SampleSheet();
        Paper paper = new Paper((page, number, total) -> {});
        Flow.Area area = new Flow.Area(7000, 7000, 45000, 78000);
        Flow flow = new Flow(paper, paper.newPage(), area, area);
        flow.heading(paper.root(), Role.H1, sheet.words("Uw declaratie", SampleSheet.HEAD), 2000);
        flow.paragraph(paper.root(), Role.P, sheet.words("Uw verzekeraar betaalde niet alles.", SampleSheet.BODY));
        sheet.table(3).draw(flow, paper.root());
        assertThat(ArchiveGate.faults(paper.finish(SampleSheet.METADATA, null, new Stamps())))
                .isEmpty();
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(new SampleSheet().make("Jan", 3)).isEqualTo(new SampleSheet().make("Jan", 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void theGateFailsOnCutFiles(int eighths) {
        byte[] pdf = new SampleSheet().make("Jan", 1);
        assertThat(ArchiveGate.faults(Arrays.copyOf(pdf, pdf.length * eighths / 8)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theGateFailsOnBrokenFiles(Breakage breakage) throws IOException {
        byte[] pdf = new SampleSheet().make("Jan", 1);
        assertThat(ArchiveGate.faults(Breakage.NONE.of(pdf))).isEmpty();
        if (breakage != Breakage.NONE) {
            assertThat(ArchiveGate.faults(breakage.of(pdf))).isNotEmpty();
        }
    }
}

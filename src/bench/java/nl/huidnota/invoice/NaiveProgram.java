package nl.huidnota.invoice;

import java.io.File;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The least that makes a page of an invoice: two fonts, some lines, a file. */
public final class NaiveProgram {
    private NaiveProgram() {}

    /** @param args the file to make */
    public static void main(String[] args) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont regular = PDType0Font.load(document, new File("templates/fonts/LiberationSans-Regular.ttf"));
            PDFont bold = PDType0Font.load(document, new File("templates/fonts/LiberationSans-Bold.ttf"));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < 40; i++) {
                    content.beginText();
                    content.setFont(i % 6 == 0 ? bold : regular, 9);
                    content.newLineAtOffset(70, 800 - 11 * i);
                    content.showText("Behandeling " + i + " op 12-10-2026, microneedling gelaat, 180,00");
                    content.endText();
                }
            }
            document.save(new File(args[0]));
        }
    }
}

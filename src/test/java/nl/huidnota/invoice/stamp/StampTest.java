package nl.huidnota.invoice.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.huidnota.invoice.PdfTree;
import nl.huidnota.invoice.pdf.Cos;
import nl.huidnota.invoice.pdf.Places;
import nl.huidnota.invoice.pdf.Values;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** What PDFBox saved, and what a stamp cut from it prints. */
class StampTest {
    /** A page whose content, title and remark are values. */
    private record Saved(byte[] plain, Places places) {}

    private static Saved saved(String content, String title) throws IOException {
        Places places = new Places();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream stream = Cos.stream(document, bytes(content), false);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            places.stream(stream);
            COSDictionary remark = new COSDictionary();
            remark.setString(COSName.ALT, title);
            remark.setName("Fixed", "Yes");
            page.getCOSObject().setItem(Cos.name("Remark"), remark);
            places.entry(remark, "Alt");
            COSDictionary information = new COSDictionary();
            information.setString(COSName.TITLE, title);
            document.setDocumentInformation(new PDDocumentInformation(information));
            places.entry(information, "Title");
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        return new Saved(out.toByteArray(), places);
    }

    private static Values values(String content, String title) {
        return new Values().stream(bytes(content)).text(title).text(title);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Stamp stamp(String content, String title) throws IOException {
        Saved saved = saved(content, title);
        return Stamp.cut(saved.plain, saved.places, values(content, title));
    }

    @Test
    void printsTheVeryObjectsThatPdfBoxSaved() throws IOException {
        Saved saved = saved("0 0 10 10 re f", "Proef");

        assertThat(PdfTree.of(stamp("0 0 10 10 re f", "Proef").print(values("0 0 10 10 re f", "Proef"))))
                .isEqualTo(PdfTree.of(saved.plain));
    }

    @Test
    void printsOtherValuesAsIfPdfBoxHadSavedThem() throws IOException {
        String title = "Een (lange) titel \\ met tekens: Łódź /Title (Proef)";
        Saved other = saved("1 1 2 2 re f 3 3 4 4 re f", title);

        byte[] printed = stamp("0 0 10 10 re f", "Proef").print(values("1 1 2 2 re f 3 3 4 4 re f", title));

        assertThat(PdfTree.of(printed)).isEqualTo(PdfTree.of(other.plain));
    }

    @Test
    void cutFromOneDocumentOrAnotherItPrintsTheSame() throws IOException {
        Values values = values("5 5 6 6 re f", "Derde");

        assertThat(stamp("0 0 10 10 re f", "Eerste").print(values))
                .isEqualTo(stamp("1 0 1 0 re f q Q", "Tweede titel").print(values));
    }

    @Test
    void otherContentHasAnotherId() throws IOException {
        Stamp stamp = stamp("0 0 10 10 re f", "Proef");

        assertThat(id(stamp.print(values("", "Proef")))).isNotEqualTo(id(stamp.print(values("", "Proeg"))));
    }

    private static String id(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.substring(text.indexOf("/ID["), text.indexOf("]", text.indexOf("/ID[")));
    }

    @Test
    void aPlaceWithoutItsValueIsAFault() throws IOException {
        Saved saved = saved("0 0 10 10 re f", "Proef");

        assertThatThrownBy(() -> Stamp.cut(saved.plain, saved.places, values("0 0 10 10 re f", "Anders")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Stamp.cut(saved.plain, saved.places, new Values()))
                .isInstanceOf(IllegalStateException.class);
    }
}

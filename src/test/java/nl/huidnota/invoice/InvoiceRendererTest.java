package nl.huidnota.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.invoice.type.LetterEvent;
import nl.huidnota.practice.InvoiceTemplateFile;
import nl.huidnota.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceRendererTest {
    private static final InvoiceRenderer DUTCH = new InvoiceRenderer(InvoiceTemplateFile.shipped(), null);
    private static final InvoiceRenderer ENGLISH =
            new InvoiceRenderer(InvoiceTemplateFile.shipped(), Language.EN, new Artwork(null, null));

    private static byte[] pdf(SampleInvoice sample) {
        return DUTCH.render(sample.document()).pdf();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySortOfDocumentIsArchiveGradeAndAccessible(SampleDocument sample) {
        byte[] pdf = DUTCH.render(sample.document()).pdf();
        assertThat(ArchiveGate.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterIsArchiveGradeAndAccessibleInEitherLanguage(SampleLetter sample) throws Exception {
        for (InvoiceRenderer renderer : List.of(DUTCH, ENGLISH)) {
            byte[] pdf = renderer.render(sample.addressed("Zoë Đurđević", "uw geboortedatum"))
                    .pdf();
            assertThat(ArchiveGate.faults(pdf)).isEmpty();
            assertThat(text(pdf)).contains("Zoë Đurđević", "D2026-00001-0001").doesNotContain("«");
        }
    }

    @Test
    void speaksEnglish() throws Exception {
        byte[] pdf = ENGLISH.render(SampleDocument.TWO_SECTIONS.document()).pdf();
        assertThat(ArchiveGate.faults(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Invoice F2026-00012", "an estimate, not a promise", "2026-10-06");
    }

    @Test
    void saysWhatLawAndInsurersAskFor() throws Exception {
        String text = text(pdf(new SampleInvoice()
                .claimable(12, 18000)
                .self(21, 6050, VatTreatment.TAXED_21)
                .paid(5000)));
        assertThat(text.replace('\u00a0', ' '))
                .contains("Huidpraktijk De Linde", "Voorbeeldlaan 12, 3511 AB Utrecht", "AGB 90060001", "KvK 90000001")
                .contains("Btw-id NL999999990B01", "NL91 ABNA 0417 1643 00", "030 000 00 00")
                .contains(
                        "A.B. de Vries-Jansen",
                        "Kerkstraat 7 bis",
                        "28-02-1998",
                        "900123456",
                        "Zonnezorg",
                        "Zonne Plus")
                .contains("F2026-00012", "02-11-2026", "16-11-2026", "12-10-2026", "075-9001", "gelaat en hals")
                .contains("Microneedling, Dermapen 4", "M. van den Berg", "AGB 90112345", "KP, NVH")
                .contains("Verwezen op 01-09-2026 door huisarts", "Met € 20,00 korting")
                .contains("artikel 11, eerste lid, onderdeel g", "verwachting, geen toezegging")
                .contains("behandeling 3 van 6, 44 dagen na de vorige", "verwijsbrief", "12-10-2029")
                .containsSubsequence("Vrijgesteld van btw", "€ 180,00")
                .containsSubsequence("zonder btw", "€ 50,00", "Btw 21 %", "€ 10,50", "Totaal", "€ 240,50")
                .containsSubsequence("Betaald op 12-10-2026 (pin)", "€ -50,00", "Te betalen", "€ 190,50");
    }

    /** However long a name: nothing is printed over it, and it is printed over nothing. */
    @ParameterizedTest
    @EnumSource
    void noLetterStandsOnAnother(SampleDocument sample) throws Exception {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document =
                Loader.loadPDF(DUTCH.render(sample.document()).pdf())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                letters.clear();
                PDFTextStripper reader = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        if (!letter.getUnicode().isBlank()) {
                            letters.add(letter);
                        }
                    }
                };
                reader.setStartPage(page);
                reader.setEndPage(page);
                reader.getText(document);
                assertThat(overlapping(letters)).as("page %d", page).isEmpty();
            }
        }
    }

    private static List<String> overlapping(List<TextPosition> letters) {
        List<String> overlapping = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            for (int j = i + 1; j < letters.size(); j++) {
                TextPosition one = letters.get(i);
                TextPosition other = letters.get(j);
                float height = Math.min(one.getFontSizeInPt(), other.getFontSizeInPt()) / 2;
                boolean beside = one.getX() + one.getWidth() <= other.getX() + 0.5f
                        || other.getX() + other.getWidth() <= one.getX() + 0.5f;
                if (!beside && Math.abs(one.getY() - other.getY()) < height) {
                    overlapping.add(
                            one.getUnicode() + " on " + other.getUnicode() + " at " + one.getX() + "," + one.getY());
                }
            }
        }
        return overlapping;
    }

    @Test
    void theBsnStandsOnItOnlyAsThePracticeWants() throws Exception {
        assertThat(text(pdf(new SampleInvoice().claimable(1, 18000)))).doesNotContain("BSN");
        assertThat(text(pdf(new SampleInvoice().bsn("999990019").claimable(1, 18000))))
                .contains("BSN")
                .doesNotContain("999990019");
    }

    @Test
    void aSessionFitsOnOnePageAndTwoHundredOnTwelve() throws Exception {
        assertThat(pages(SampleDocument.ONE_SESSION)).isEqualTo(1);
        assertThat(pages(SampleDocument.TWO_HUNDRED_SESSIONS)).isBetween(2, 12);
    }

    @Test
    void aPageStaysSmallWithALogoToo() throws Exception {
        SampleInvoice sample = new SampleInvoice().claimable(12, 18000);
        assertThat(pdf(sample)).hasSizeLessThan(35_000);
        for (String format : List.of("png", "jpg")) {
            byte[] pdf = new InvoiceRenderer(InvoiceTemplateFile.shipped(), logo(format))
                    .render(sample.document())
                    .pdf();
            assertThat(pdf).as(format).hasSizeLessThan(45_000);
        }
    }

    /** A mark in two colours and sixteen soft-edged letters beside it, 72 mm wide at 210 dots an inch. */
    private static byte[] logo(String format) throws IOException {
        BufferedImage image = new BufferedImage(600, 150, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 600, 150);
        graphics.setColor(new Color(31, 95, 91));
        graphics.fillOval(0, 0, 150, 150);
        for (int i = 0; i < 16; i++) {
            graphics.setStroke(new BasicStroke(5));
            graphics.drawArc(165 + i * 27, 60, 22, 30, i * 40, 230 + i * 4);
            graphics.drawLine(165 + i * 27, 50, 165 + i * 27, 90);
        }
        graphics.setColor(new Color(232, 176, 74));
        graphics.fillOval(40, 40, 70, 70);
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, format, file);
        return file.toByteArray();
    }

    private static int pages(SampleDocument sample) throws Exception {
        try (PDDocument document =
                Loader.loadPDF(DUTCH.render(sample.document()).pdf())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void totalsNeverStandAlone() throws Exception {
        for (int lines = 1; lines < 12; lines++) {
            SampleInvoice sample = new SampleInvoice();
            for (int day = 1; day <= lines; day++) {
                sample.claimable(day, 18000);
            }
            for (String page : text(pdf(sample)).split("(?=Nota F2026-00012)")) {
                if (page.contains("Vrijgesteld van btw")) {
                    assertThat(page).contains("075-9001");
                }
            }
        }
    }

    @Test
    void aCreditInvoiceNamesTheOriginalAndAsksForNothing() throws Exception {
        String text = text(DUTCH.render(SampleDocument.CREDIT.document()).pdf());
        assertThat(text)
                .contains("Creditnota C2026-00001", "F2026-00012", "02-10-2026", "Verkeerd tarief", "Uw tegoed");
        assertThat(text).doesNotContain("QR", "bankapp");
    }

    @Test
    void aSpecificationAsksForNothing() throws Exception {
        String text = text(DUTCH.render(SampleDocument.SPECIFICATION.document()).pdf())
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "Specificatie D2026-00001-0001", "U hoeft niets te betalen", "Gedeclareerd bij uw verzekeraar")
                .doesNotContain("bankapp");
    }

    @Test
    void aScannerReadsThePaymentCode() throws Exception {
        assertThat(scan(pdf(new SampleInvoice().claimable(12, 18000).paid(3000))))
                .isEqualTo("BCD\n002\n1\nSCT\nABNANL2A\nHuidpraktijk De Linde\nNL91ABNA0417164300\nEUR150.00\n\n\n"
                        + "F2026-00012");
    }

    private static String scan(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            Result result = new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true));
            return result.getText();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Đurđević-Nguyễn",
                "Ščepánka Ľubomíra Żółć",
                "Jón Þór Ægisson",
                "Ελένη Παπαδοπούλου",
                "Олена Ґанжа",
                "(back\\slash) \"quotes\" <b>",
                "fi fl ffi",
                "İstanbul ılık ğ"
            })
    void namesComeBackAsTheyWere(String name) throws Exception {
        byte[] pdf = pdf(new SampleInvoice().name(name).claimable(1, 18000));
        assertThat(text(pdf)).contains(name);
        assertThat(ArchiveGate.faults(pdf)).isEmpty();
    }

    @Test
    void hostileLettersAreToldAndNeverBecomeQuestionMarks() throws Exception {
        Rendered rendered = DUTCH.render(new SampleInvoice()
                .name("Jan\u202EsneJ\u0000 \uD83D\uDC68\u6F22 \uD800")
                .claimable(1, 18000)
                .document());
        assertThat(rendered.events())
                .contains(
                        new LetterEvent(LetterEvent.Kind.DROPPED, 0x202E),
                        new LetterEvent(LetterEvent.Kind.DROPPED, 0),
                        new LetterEvent(LetterEvent.Kind.SHOWN_AS_CODE, 0x6F22),
                        new LetterEvent(LetterEvent.Kind.SHOWN_AS_CODE, 0xD800));
        assertThat(text(rendered.pdf())).contains("JansneJ ", "[U+6F22]", "[U+D800]");
        assertThat(ArchiveGate.faults(rendered.pdf())).isEmpty();
    }

    @Test
    void sameContentSameBytesInAnyLocaleAndTimeZone() {
        byte[] here = pdf(new SampleInvoice().claimable(12, 18000));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("nl-NL", "tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
                assertThat(pdf(new SampleInvoice().claimable(12, 18000))).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theClaimDataTravelInside() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(new SampleInvoice().claimable(1, 18000)))) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("declaratie.xml");
            assertThat(files.get("declaratie.xml").getEmbeddedFile().toByteArray())
                    .isEqualTo(new SampleInvoice().document().claimXml());
        }
    }

    @Test
    void anAmountIsWrittenTheSameInCodeAndText() {
        assertThat(EpcCode.text(SampleInvoice.PRACTICE, Euro.ofCents(105_050), "F2026-1\nEUR1.00"))
                .contains("EUR1050.50")
                .endsWith("F2026-1 EUR1.00");
    }
}

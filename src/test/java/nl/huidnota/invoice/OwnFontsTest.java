package nl.huidnota.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.huidnota.domain.practice.InvoiceTemplate;
import nl.huidnota.invoice.type.FontRefused;
import nl.huidnota.invoice.type.FontRefused.Reason;
import nl.huidnota.practice.InvoiceTemplateFile;
import nl.huidnota.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in a practice's own font: as good an archive as in ours, or refused before any is made. */
class OwnFontsTest {
    private static final Path FONTS = Path.of("templates/fonts");

    private static byte[] font(String name) throws IOException {
        return Files.readAllBytes(FONTS.resolve(name + ".ttf"));
    }

    private static byte[] inOwnFonts(SampleInvoice sample) throws IOException {
        OwnFonts fonts = new OwnFonts(font("DejaVuSans"), font("DejaVuSans-Bold"));
        InvoiceTemplate shipped = InvoiceTemplateFile.shipped();
        return new InvoiceRenderer(shipped, Language.NL, new Artwork(null, fonts))
                .render(sample.document())
                .pdf();
    }

    /** Where a table of the font begins. */
    private static int table(byte[] font, String name) {
        ByteBuffer in = ByteBuffer.wrap(font);
        for (int i = 0; i < in.getShort(4); i++) {
            if (new String(font, 12 + 16 * i, 4, StandardCharsets.US_ASCII).equals(name)) {
                return in.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static void refused(byte[] font, Reason reason) {
        assertThatThrownBy(() -> OwnFonts.mustPrint(font))
                .isInstanceOfSatisfying(FontRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    @Test
    void documentsAreArchiveGradeAndTheSameEachTime() throws Exception {
        SampleInvoice sample =
                new SampleInvoice().name("Zoë Đurđević ṣ̄ Ελένη Ґанжа \u20ba").claimable(12, 18000);
        byte[] pdf = inOwnFonts(sample);
        assertThat(ArchiveGate.faults(pdf)).isEmpty();
        assertThat(inOwnFonts(sample)).isEqualTo(pdf).isNotEqualTo(withOurs(sample));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Zoë Đurđević", "Ελένη Ґанжа");
        }
        assertThat(fonts(pdf)).contains("DejaVuSans", "DejaVuSans-Bold").doesNotContain("LiberationSans");
    }

    private static Set<String> fonts(byte[] pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                names.add(resources.getFont(name).getName().substring("ABCDEF+".length()));
            }
        }
        return names;
    }

    private static byte[] withOurs(SampleInvoice sample) {
        return new InvoiceRenderer(InvoiceTemplateFile.shipped(), null)
                .render(sample.document())
                .pdf();
    }

    /** A font is asked for its common letters only; the others stay as they are printed without it. */
    @Test
    void lettersThatItLacksComeFromOurs() throws Exception {
        OwnFonts fonts = new OwnFonts(font("LiberationSans-Regular"), font("LiberationSans-Bold"));
        Rendered rendered = new InvoiceRenderer(InvoiceTemplateFile.shipped(), Language.NL, new Artwork(null, fonts))
                .render(new SampleInvoice()
                        .name("K\u1d00 \u2c67 \u0e81")
                        .claimable(1, 100)
                        .document());
        assertThat(rendered.events()).isEmpty();
        assertThat(ArchiveGate.faults(rendered.pdf())).isEmpty();
        assertThat(fonts(rendered.pdf())).contains("LiberationSans", "DejaVuSans");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTTO", "ttcf", "wOFF", "wOF2", "%PDF"})
    void whatIsNoTrueTypeIsRefused(String kind) throws Exception {
        byte[] font = font("LiberationSans-Regular");
        System.arraycopy(kind.getBytes(StandardCharsets.US_ASCII), 0, font, 0, 4);
        refused(font, Reason.KIND);
        refused(new byte[0], Reason.KIND);
    }

    @ParameterizedTest
    @ValueSource(shorts = {0x0002, 0x0102, 0x0100, 0x0200, 0x0208})
    void rightsThatDoNotReachAreRefused(short rights) throws Exception {
        byte[] font = font("LiberationSans-Regular");
        ByteBuffer.wrap(font).putShort(table(font, "OS/2") + 8, rights);
        refused(font, Reason.RIGHTS);
    }

    @ParameterizedTest
    @ValueSource(shorts = {0x0000, 0x0004, 0x0008})
    void rightsToPrintAreEnough(short rights) throws Exception {
        byte[] font = font("LiberationSans-Regular");
        ByteBuffer.wrap(font).putShort(table(font, "OS/2") + 8, rights);
        OwnFonts.mustPrint(font);
    }

    @Test
    void aFontWithoutCommonLettersIsRefused() throws Exception {
        byte[] font = font("LiberationSans-Regular");
        Arrays.fill(font, table(font, "cmap") + 4, table(font, "cmap") + 200, (byte) 0);
        assertThatThrownBy(() -> OwnFonts.mustPrint(font)).isInstanceOf(FontRefused.class);
    }

    @Test
    void aBrokenFontIsRefusedOrPrints() throws Exception {
        broken(12);
    }

    @Test
    @Tag("long")
    void aThousandBrokenFontsAreRefusedOrPrint() throws Exception {
        broken(1_000);
    }

    /** Cut short, or with bytes of its tables turned; never anything but a refusal or a sound document. */
    private static void broken(int times) throws Exception {
        SplittableRandom random = new SplittableRandom(4);
        byte[] sound = font("LiberationSans-Regular");
        int printed = 0;
        for (int i = 0; i < times; i++) {
            byte[] font = i % 4 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int flips = i % 4 == 0 ? 0 : 1 + random.nextInt(20); flips > 0; flips--) {
                int start = random.nextBoolean() ? 0 : table(sound, random.nextBoolean() ? "glyf" : "cmap");
                font[start + random.nextInt(Math.min(4_000, font.length - start))] ^= (byte) random.nextInt(256);
            }
            try {
                OwnFonts.mustPrint(font);
            } catch (FontRefused e) {
                continue;
            }
            OwnFonts fonts = new OwnFonts(font, font);
            byte[] pdf = new InvoiceRenderer(InvoiceTemplateFile.shipped(), Language.NL, new Artwork(null, fonts))
                    .render(new SampleInvoice().claimable(1, 18000).document())
                    .pdf();
            assertThat(fonts(pdf)).isNotEmpty();
            printed++;
        }
        System.getLogger("fonts").log(System.Logger.Level.INFO, printed + " of " + times + " broken fonts print");
    }
}

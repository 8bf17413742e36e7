package nl.huidnota.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import nl.huidnota.practice.InvoiceTemplateFile;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures in docs/images are of the documents that the program makes now. {@code -Dhuidnota.renew=true} draws them
 * anew after a change of the layout.
 */
class DocumentImagesTest {
    /** Each Java softens edges in its own way: this much a pixel on average, of 255. */
    private static final double MOST_DIFFERENCE = 0.5;

    @ParameterizedTest
    @CsvSource({
        "nota, ONE_SESSION, NL, 1",
        "nota-twee-delen, TWO_SECTIONS, NL, 1",
        "nota-lang, TWO_HUNDRED_SESSIONS, NL, 1",
        "nota-lang-slot, TWO_HUNDRED_SESSIONS, NL, 11",
        "creditnota, CREDIT, NL, 1",
        "restantnota, REMAINDER, NL, 1",
        "specificatie, SPECIFICATION, NL, 1",
        "invoice-english, ONE_SESSION, EN, 1"
    })
    void isOfTheDocumentAsItIsMadeNow(String name, SampleDocument sample, Language language, int page)
            throws IOException {
        isAsMadeNow(name, in(language).render(sample.document()), page);
    }

    @ParameterizedTest
    @CsvSource({"brief, NL", "letter-english, EN"})
    void isOfTheLetterAsItIsMadeNow(String name, Language language) throws IOException {
        Texts texts = Texts.of(language);
        isAsMadeNow(name, in(language).render(SampleLetter.BOTH.document(texts.get("letter.ask.code.0300"))), 1);
    }

    private static InvoiceRenderer in(Language language) {
        return new InvoiceRenderer(InvoiceTemplateFile.shipped(), language, new Artwork(null, null));
    }

    private static void isAsMadeNow(String name, Rendered document, int page) throws IOException {
        byte[] picture = PagePictures.of(document.pdf(), 72, page);
        Path file = Path.of("docs/images", name + ".png");
        if (Boolean.getBoolean("huidnota.renew")) {
            Files.write(file, picture);
        }
        assertThat(difference(ImageIO.read(file.toFile()), ImageIO.read(new ByteArrayInputStream(picture))))
                .as("%s is of another layout: run this test with -Dhuidnota.renew=true and look at it", file)
                .isLessThan(MOST_DIFFERENCE);
    }

    private static double difference(BufferedImage one, BufferedImage two) {
        assertThat(one.getWidth()).isEqualTo(two.getWidth());
        assertThat(one.getHeight()).isEqualTo(two.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) >> 8 & 255) - (two.getRGB(x, y) >> 8 & 255));
            }
        }
        return (double) sum / one.getWidth() / one.getHeight();
    }
}

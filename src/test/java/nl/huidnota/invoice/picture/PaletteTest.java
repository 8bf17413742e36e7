package nl.huidnota.invoice.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PaletteTest {
    /** What a reader of PDFs makes of it. */
    private static byte[] back(Palette palette) {
        byte[] samples = new byte[palette.pixels().length * 3];
        for (int i = 0; i < palette.pixels().length; i++) {
            System.arraycopy(palette.colours(), 3 * (palette.pixels()[i] & 0xFF), samples, 3 * i, 3);
        }
        return samples;
    }

    @Test
    void fewColoursStayExact() {
        byte[] samples = new byte[3 * 4_096];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i / 3 % 256 * 7);
        }
        Palette palette = Palette.of(samples);
        assertThat(palette).isNotNull();
        assertThat(palette.colours()).hasSize(3 * 256);
        assertThat(back(palette)).isEqualTo(samples);
    }

    /** Three flat colours and the shades between them: the flat ones exact, no shade off by what an eye could see. */
    @Test
    void softEdgesShareAShade() {
        int[][] flats = {{31, 95, 91}, {255, 255, 255}, {232, 176, 74}};
        byte[] samples = new byte[3 * 10_000];
        for (int i = 0; i < 10_000; i++) {
            int[] from = flats[i / 5_000];
            int[] to = flats[i / 5_000 + 1];
            for (int c = 0; c < 3; c++) {
                int shade = from[c] + (to[c] - from[c]) * (i % 5_000) / 5_000;
                samples[3 * i + c] = (byte) (i % 10 == 0 ? shade : from[c]);
            }
        }
        Palette palette = Palette.of(samples);
        assertThat(palette).isNotNull();
        assertThat(palette.colours()).hasSizeLessThan(3 * 256);
        byte[] back = back(palette);
        for (int i = 0; i < samples.length; i++) {
            assertThat(Math.abs((samples[i] & 0xFF) - (back[i] & 0xFF))).isLessThan(4);
            if (i / 3 % 10 != 0) {
                assertThat(back[i]).isEqualTo(samples[i]);
            }
        }
    }

    @Test
    void aPhotographHasNone() {
        byte[] samples = new byte[3 * 50_000];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) random.nextInt(256);
        }
        assertThat(Palette.of(samples)).isNull();
    }
}

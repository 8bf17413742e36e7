package nl.huidnota.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRunReaderTest {
    private static final String[] LETTERS = {
        "a", "b;c", "\n", "é", "ß", "€", "𝒳", "😀", "plain text of some length", "ł", "\0"
    };

    /** Hands out a few bytes at a time, so that sequences are cut everywhere. */
    private static InputStream dripping(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, most));
            }
        };
    }

    private static String readAll(byte[] bytes, int most, int room, Charset charset) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] into = new char[room];
        try (Reader in = new PlainRunReader(
                dripping(bytes, most), charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
            for (int count = in.read(into, 0, room); count >= 0; count = in.read(into, 0, room)) {
                assertThat(count).isPositive();
                text.append(into, 0, count);
            }
        }
        return text.toString();
    }

    @Test
    void readsWhatThePlatformReads() throws IOException {
        Random random = new Random(20261101);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(LETTERS[random.nextInt(LETTERS.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            int most = 1 + random.nextInt(20);
            int room = 1 + random.nextInt(30);
            assertThat(readAll(bytes, most, room, StandardCharsets.UTF_8)).isEqualTo(text.toString());
            String windows = text.toString().replaceAll("[^\\x00-\\xff€]", "x");
            assertThat(readAll(windows.getBytes("windows-1252"), most, room, Charset.forName("windows-1252")))
                    .isEqualTo(windows);
        }
    }

    @Test
    void readsMoreThanItsBuffer() throws IOException {
        String text = ("x".repeat(999) + "é😀").repeat(300);
        assertThat(readAll(text.getBytes(StandardCharsets.UTF_8), 70_000, 8_192, StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void brokenBytesAreAnError(int most) {
        for (byte[] bytes : new byte[][] {
            {'a', (byte) 0xff, 'b'}, {'a', (byte) 0xc3}, {(byte) 0xc3, 'a'}, {(byte) 0xe2, (byte) 0x82}
        }) {
            assertThatThrownBy(() -> readAll(bytes, most, 50, StandardCharsets.UTF_8))
                    .isInstanceOf(CharacterCodingException.class);
        }
    }
}

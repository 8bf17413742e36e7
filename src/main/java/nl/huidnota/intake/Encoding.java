package nl.huidnota.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How the bytes of an export stand for letters. */
enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0),
    UTF_8_BOM("UTF-8", StandardCharsets.UTF_8, 3),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, 2),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, 2),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"), 0);

    private final String label;
    private final Charset charset;
    private final int markLength;

    Encoding(String label, Charset charset, int markLength) {
        this.label = label;
        this.charset = charset;
        this.markLength = markLength;
    }

    /** The name in run.json. */
    String label() {
        return label;
    }

    boolean isWide() {
        return this == UTF_16LE || this == UTF_16BE;
    }

    /**
     * Letters of {@code in}, without the byte order mark. Bytes that a marked file cannot mean are an error, for a name
     * would be lost; Windows-1252 is what remains when nothing else fits and so reads everything.
     */
    Reader reader(InputStream in) throws IOException {
        return reader(in, this == WINDOWS_1252 ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT);
    }

    /** The same letters, broken bytes as U+FFFD: for a first look only. */
    Reader lenientReader(InputStream in) throws IOException {
        return reader(in, CodingErrorAction.REPLACE);
    }

    private Reader reader(InputStream in, CodingErrorAction onBroken) throws IOException {
        in.skipNBytes(markLength);
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(onBroken).onUnmappableCharacter(onBroken);
        return isWide() ? new InputStreamReader(in, decoder) : new PlainRunReader(in, decoder);
    }
}

package nl.huidnota.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.invoice.InvoiceRenderer;
import nl.huidnota.invoice.picture.PictureRefused;

/** The practice's logo, tried before any document is made with it. */
final class LogoFile {
    /** More is a photograph straight from a camera. */
    private static final int MOST_BYTES = 16 << 20;

    private LogoFile() {}

    /**
     * The file's bytes.
     *
     * @throws InputRefused when it can't be printed, with the reason and, for an SVG, the line
     */
    static byte[] read(Path logo) throws InputRefused, EnvironmentRefused {
        try (InputStream in = Files.newInputStream(logo)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new InputRefused(Fault.of("template.logo.too_large", logo.toString(), Map.of()));
            }
            InvoiceRenderer.mustPrint(bytes);
            return bytes;
        } catch (PictureRefused e) {
            String key = "template.logo." + e.reason().name().toLowerCase(Locale.ROOT);
            throw new InputRefused(new Fault(key, logo.toString(), e.line(), 0, Map.of("what", e.what())));
        } catch (IOException e) {
            throw DiskTrouble.at(logo, e);
        }
    }
}

package nl.huidnota.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.practice.InvoiceTemplate.OwnFont;
import nl.huidnota.invoice.OwnFonts;
import nl.huidnota.invoice.type.FontRefused;
import org.jspecify.annotations.Nullable;

/** The fonts beside a template, tried before any document is made with them. */
final class TemplateFonts {
    private TemplateFonts() {}

    /**
     * The files' bytes; null when the template brings none.
     *
     * @throws InputRefused when documents can't be set in one of them, with the reason
     */
    static @Nullable OwnFonts read(@Nullable Path template, @Nullable OwnFont own)
            throws InputRefused, EnvironmentRefused {
        return template == null || own == null
                ? null
                : new OwnFonts(read(template.resolveSibling(own.regular())), read(template.resolveSibling(own.bold())));
    }

    private static byte[] read(Path font) throws InputRefused, EnvironmentRefused {
        try (InputStream in = Files.newInputStream(font, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readAllBytes();
            OwnFonts.mustPrint(bytes);
            return bytes;
        } catch (FontRefused e) {
            String key = "template.font." + e.reason().name().toLowerCase(Locale.ROOT);
            throw new InputRefused(Fault.of(key, font.toString(), Map.of("what", e.what())));
        } catch (IOException e) {
            throw DiskTrouble.at(font, e);
        }
    }
}

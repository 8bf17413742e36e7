package nl.huidnota.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import nl.huidnota.domain.practice.InvoiceTemplate.OwnFont;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Section;
import nl.huidnota.practice.yaml.Value;
import org.jspecify.annotations.Nullable;

/** The fonts that a template brings along: plain files in its own folder, so that it can show nothing else of the computer. */
final class OwnFontReader {
    /** The largest of the usual families are half of this; the books keep each font once. */
    static final int MOST_BYTES = 4 << 20;

    /** Without folders, so that no name leads elsewhere. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}\\.[Tt][Tt][Ff]");

    private final Path folder;

    OwnFontReader(Path template) {
        Path parent = template.getParent();
        this.folder = parent == null ? Path.of("") : parent;
    }

    @Nullable OwnFont read(Section brand) {
        if (!brand.has("eigen_lettertype")) {
            return null;
        }
        try (Section section = brand.section("eigen_lettertype")) {
            return new OwnFont(name(section, "gewoon"), name(section, "vet"));
        }
    }

    private String name(Section section, String key) {
        String name = section.required(key, Forms.TEXT);
        String fault = name.isEmpty() ? null : fault(name);
        if (fault != null) {
            section.refuse(
                    section.placeOf(key),
                    fault,
                    Map.of("sleutel", section.pathOf(key), "waarde", Value.shortened(name)));
        }
        return name;
    }

    private @Nullable String fault(String name) {
        if (!NAME.matcher(name).matches()) {
            return "font_name";
        }
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Files.isSymbolicLink(file) ? "font_link" : "named_file_missing";
            }
            return Files.size(file) > MOST_BYTES ? "font_too_large" : null;
        } catch (IOException e) {
            return "named_file_missing";
        }
    }
}

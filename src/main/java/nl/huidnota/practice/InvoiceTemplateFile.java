package nl.huidnota.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.practice.InvoiceTemplate;
import nl.huidnota.practice.yaml.Faults;
import nl.huidnota.practice.yaml.Section;
import nl.huidnota.practice.yaml.YamlFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads an invoice template (templates/factuur.yaml). A template holds words, a colour and choices; the only files that
 * it can name are fonts beside it.
 */
public final class InvoiceTemplateFile {
    private static final String RESOURCE = "/nl/huidnota/templates/factuur.yaml";

    private static final InvoiceTemplate SHIPPED = readShipped();

    private InvoiceTemplateFile() {}

    /** The template that comes with the program. */
    public static InvoiceTemplate shipped() {
        return SHIPPED;
    }

    private static InvoiceTemplate readShipped() {
        Faults faults = new Faults();
        try (InputStream in = InvoiceTemplateFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program has lost its invoice template");
            }
            YamlFile yaml = YamlFile.parsed("templates/factuur.yaml", in.readAllBytes(), faults);
            InvoiceTemplate template = new InvoiceTemplateReader(Section.root(yaml, faults)).template();
            faults.refuseIfAny();
            return template;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InputRefused e) {
            throw new IllegalStateException("the shipped invoice template is wrong: " + e.faults(), e);
        }
    }

    /**
     * The practice's own template; whatever it leaves out is as in the shipped one.
     *
     * @throws InputRefused with every fault, each with file, line and column
     * @throws EnvironmentRefused when the file is there but cannot be read
     */
    public static InvoiceTemplate read(Path file) throws InputRefused, EnvironmentRefused {
        Faults faults = new Faults();
        @Nullable YamlFile yaml = YamlFile.read(file, faults).orElse(null);
        if (yaml == null || yaml.root() == null) {
            throw new InputRefused(faults.inOrder());
        }
        InvoiceTemplate own =
                new InvoiceTemplateReader(Section.root(yaml, faults), SHIPPED, new OwnFontReader(file)).template();
        faults.refuseIfAny();
        return own.over(SHIPPED);
    }

    /** The one to print with: the practice's own when it has one. */
    public static InvoiceTemplate readOrShipped(@Nullable Path file) throws InputRefused, EnvironmentRefused {
        return file == null ? shipped() : read(file);
    }

    static Map<String, String> wordsOf(@Nullable InvoiceTemplate shipped, String language) {
        return shipped == null ? Map.of() : shipped.texts().getOrDefault(language, Map.of());
    }
}

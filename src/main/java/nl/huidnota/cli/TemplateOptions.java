package nl.huidnota.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.run.TemplateDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which template is tried, on whose paper. */
final class TemplateOptions {
    private static final Path USUAL = Path.of("praktijk.yaml");

    @Parameters(index = "0", arity = "0..1", paramLabel = "factuur.yaml", descriptionKey = "template.file")
    private @Nullable Path template;

    @Option(names = "--practice", paramLabel = "praktijk.yaml", descriptionKey = "template.practice")
    private @Nullable Path practice;

    TemplateDesk desk(Speaker speaker) throws InputRefused, EnvironmentRefused {
        return new TemplateDesk(
                new TemplateDesk.Request(template, practice(), speaker.texts().language()));
    }

    private @Nullable Path practice() {
        return practice == null && Files.exists(USUAL) ? USUAL : practice;
    }

    /** The administration's usual folder: {@code uit} beside praktijk.yaml. */
    Path folder() {
        Path file = practice == null ? USUAL : practice;
        return file.resolveSibling("uit");
    }
}

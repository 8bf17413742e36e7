package nl.huidnota.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what an invoice of a template looks like. */
@Command(name = "preview", mixinStandardHelpOptions = true, sortOptions = false)
final class TemplatePreviewCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private TemplateOptions options = new TemplateOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "template.out")
    private @Nullable Path out;

    @Option(names = "--json")
    private boolean json;

    TemplatePreviewCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws InputRefused, EnvironmentRefused {
        Path folder = (out == null ? options.folder() : out).resolve("voorbeeld");
        List<Path> files = options.desk(speaker).preview(folder);
        speaker.console()
                .say(
                        json,
                        files.stream()
                                .map(file -> speaker.texts().format("template.preview.made", "file", file))
                                .toList());
        if (json) {
            List<String> names = files.stream().map(Path::toString).toList();
            speaker.console().out().println(Json.write(Map.of("files", names)));
        }
        return ExitCode.DONE;
    }
}

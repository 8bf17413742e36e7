package nl.huidnota.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the manual page, as {@code man} shows it, or writes it where man finds it, with the completions. */
@Command(name = "manual", mixinStandardHelpOptions = true, sortOptions = false)
final class ManualCommand implements Callable<Integer> {
    private final Speaker speaker;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "manual.to")
    private @Nullable Path share;

    ManualCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws EnvironmentRefused {
        CommandLine root = spec.root().commandLine();
        if (share == null) {
            speaker.console().out().print(new ManPage(speaker.texts()).of(root));
            return ExitCode.DONE;
        }
        try {
            List<Path> files = ManualFiles.write(speaker, root, share);
            speaker.console()
                    .say(
                            false,
                            files.stream()
                                    .map(file -> speaker.texts().format("manual.written", "file", file))
                                    .toList());
            return ExitCode.DONE;
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName();
            throw new EnvironmentRefused(
                    Fault.of("cli.disk.trouble", "", Map.of("file", share.toString(), "reason", reason)), e);
        }
    }
}

package nl.huidnota.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints the manual page, as {@code man} shows it. */
@Command(name = "manual", mixinStandardHelpOptions = true, sortOptions = false)
final class ManualCommand implements Callable<Integer> {
    private final Speaker speaker;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    ManualCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        speaker.console()
                .out()
                .print(new ManPage(speaker.texts()).of(spec.root().commandLine()));
        return ExitCode.DONE;
    }
}

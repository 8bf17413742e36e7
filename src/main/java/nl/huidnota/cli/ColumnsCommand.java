package nl.huidnota.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The columns of other programs' exports. */
@Command(name = "columns", mixinStandardHelpOptions = true, sortOptions = false)
final class ColumnsCommand implements Runnable {
    private final Speaker speaker;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    ColumnsCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), speaker.texts().get("cli.no-command"));
    }
}

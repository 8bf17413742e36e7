package nl.huidnota.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The rules. */
@Command(name = "rules", mixinStandardHelpOptions = true, sortOptions = false)
final class RulesCommand implements Runnable {
    private final Speaker speaker;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    RulesCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), speaker.texts().get("cli.no-command"));
    }
}

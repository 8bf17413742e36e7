package nl.huidnota.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The invoice template. */
@Command(name = "template", mixinStandardHelpOptions = true, sortOptions = false)
final class TemplateCommand implements Runnable {
    private final Speaker speaker;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    TemplateCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), speaker.texts().get("cli.no-command"));
    }
}

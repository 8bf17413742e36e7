package nl.huidnota.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a shell needs to complete our commands and options. */
@Command(name = "completion", mixinStandardHelpOptions = true, sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
    /** The shells that can. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    private final Speaker speaker;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(index = "0", paramLabel = "bash|zsh|fish", descriptionKey = "completion.shell")
    private Shell shell = Shell.BASH;

    CompletionCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        String script =
                switch (shell) {
                    case BASH -> AutoComplete.bash("huidnota", root);
                    case ZSH -> ZshCompletion.of(root);
                    case FISH -> FishCompletion.of(root);
                };
        speaker.console().out().print(script);
        return ExitCode.DONE;
    }
}

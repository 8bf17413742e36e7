package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in the user's words what is wrong with the command line, and the nearest right word. Exit code 2. */
final class WrongCommandLine implements IParameterExceptionHandler {
    private final Speaker speaker;

    WrongCommandLine(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        Texts texts = speaker.texts();
        CommandLine line = fault.getCommandLine();
        List<String> lines = new ArrayList<>();
        lines.add(message(fault, texts));
        suggestions(fault, texts).forEach(lines::add);
        lines.add(texts.format("cli.see-help", "command", line.getCommandSpec().qualifiedName()));
        speaker.console().complain(lines);
        return ExitCode.USAGE;
    }

    private static String message(ParameterException fault, Texts texts) {
        if (fault instanceof MissingParameterException missing) {
            String names = String.join(
                    ", ",
                    missing.getMissing().stream().map(WrongCommandLine::nameOf).toList());
            return texts.format("cli.missing", "name", names);
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return texts.format(
                    "cli.unmatched", "name", unmatched.getUnmatched().get(0));
        }
        if (fault.getArgSpec() != null && fault.getValue() != null) {
            return texts.format(
                    "cli.bad-value", java.util.Map.of("name", nameOf(fault.getArgSpec()), "value", fault.getValue()));
        }
        return fault.getMessage() == null ? texts.get("cli.bad-command-line") : fault.getMessage();
    }

    private static String nameOf(CommandLine.Model.ArgSpec arg) {
        return arg instanceof CommandLine.Model.OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static List<String> suggestions(ParameterException fault, Texts texts) {
        if (!(fault instanceof UnmatchedArgumentException unmatched)) {
            return List.of();
        }
        String word = unmatched.getUnmatched().get(0);
        CommandLine line = fault.getCommandLine();
        List<String> known = new ArrayList<>(line.getSubcommands().keySet());
        line.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
        return Nearest.to(word, known)
                .map(near -> List.of("  → " + texts.format("cli.did-you-mean", "name", near)))
                .orElse(List.of());
    }
}

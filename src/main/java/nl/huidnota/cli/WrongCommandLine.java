package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        Optional<String> unknown = unknown(fault, args);
        lines.add(unknown.map(word -> texts.format("cli.unmatched", "name", word))
                .orElseGet(() -> message(fault, texts)));
        unknown.flatMap(word -> Nearest.to(word, known(line)))
                .ifPresent(near -> lines.add("  → " + texts.format("cli.did-you-mean", "name", near)));
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
        if (fault.getArgSpec() != null && fault.getValue() != null) {
            return texts.format(
                    "cli.bad-value",
                    Map.of(
                            "name",
                            nameOf(fault.getArgSpec()),
                            "value",
                            fault.getValue(),
                            "form",
                            fault.getArgSpec().paramLabel()));
        }
        return fault.getMessage() == null ? texts.get("cli.bad-command-line") : fault.getMessage();
    }

    private static String nameOf(CommandLine.Model.ArgSpec arg) {
        return arg instanceof CommandLine.Model.OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    /** A word that we do not know; also when something else seems to be missing for it. */
    private static Optional<String> unknown(ParameterException fault, String[] args) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return Optional.of(unmatched.getUnmatched().get(0));
        }
        if (!(fault instanceof MissingParameterException)) {
            return Optional.empty();
        }
        List<String> known = known(fault.getCommandLine());
        return Stream.of(args)
                .map(arg -> arg.split("=", 2)[0])
                .filter(arg -> arg.startsWith("--") && !known.contains(arg))
                .findFirst();
    }

    private static List<String> known(CommandLine line) {
        List<String> known = new ArrayList<>(line.getSubcommands().keySet());
        line.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
        return known;
    }
}

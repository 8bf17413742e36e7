package nl.huidnota.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** How a command is typed, in short: what is needed; the options stand below it in the help. */
final class Synopsis {
    private Synopsis() {}

    static String of(CommandLine line, HelpTexts texts) {
        StringBuilder synopsis = new StringBuilder(line.getCommandSpec().qualifiedName());
        for (OptionSpec option : line.getCommandSpec().options()) {
            if (option.required()) {
                synopsis.append(' ').append(option.longestName()).append(' ').append(option.paramLabel());
            }
        }
        for (PositionalParamSpec one : line.getCommandSpec().positionalParameters()) {
            String label = one.paramLabel() + (one.arity().isVariable() ? " ..." : "");
            synopsis.append(' ').append(one.arity().min() == 0 ? "[" + label + "]" : label);
        }
        if (!line.getSubcommands().isEmpty()) {
            synopsis.append(' ').append(texts.getString("usage.command"));
        }
        return synopsis.append(" [")
                .append(texts.getString("usage.options"))
                .append(']')
                .toString();
    }
}

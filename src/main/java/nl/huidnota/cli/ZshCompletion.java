package nl.huidnota.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completions for the Z shell, with what each command and option is for. The script can be read by a running shell, or
 * stand as {@code _huidnota} in a folder of the shell's {@code fpath}.
 */
final class ZshCompletion {
    private final StringBuilder out = new StringBuilder("#compdef huidnota\n");

    private ZshCompletion() {}

    static String of(CommandLine root) {
        ZshCompletion script = new ZshCompletion();
        script.function(root);
        script.out
                .append("if [[ $funcstack[1] = _huidnota ]]; then\n  _huidnota \"$@\"\nelse\n")
                .append("  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }\n")
                .append("  compdef _huidnota huidnota\nfi\n");
        return script.out.toString();
    }

    private static String name(CommandLine command) {
        return "_" + command.getCommandSpec().qualifiedName("_");
    }

    private void function(CommandLine command) {
        command.getSubcommands().values().forEach(this::function);
        boolean group = !command.getSubcommands().isEmpty();
        out.append(name(command)).append("() {\n");
        out.append(group ? "  local state line\n  local -a below\n  _arguments -C" : "  _arguments");
        command.getCommandSpec().options().forEach(this::option);
        if (group) {
            out.append(" \\\n    '1: :->below' '*:: :->rest'\n");
            below(command);
        } else {
            command.getCommandSpec()
                    .positionalParameters()
                    .forEach(one ->
                            item((one.arity().isVariable() ? "*" : one.index().min() + 1) + ":" + offer(one)));
            out.append('\n');
        }
        out.append("}\n");
    }

    private void option(OptionSpec option) {
        String repeated = option.isMultiValue() ? "*" : "";
        String about = "[" + escaped(String.join(" ", option.description())) + "]";
        item(repeated + option.longestName() + about + (option.arity().max() > 0 ? ":" + offer(option) : ""));
    }

    private static String offer(ArgSpec arg) {
        Completable offer = Completable.of(arg);
        String words = "(" + String.join(" ", offer.words()) + ")";
        String unknown = offer.file() ? "_files" : " ";
        return escaped(offer.label()) + ":" + (offer.words().isEmpty() ? unknown : words);
    }

    private void below(CommandLine command) {
        out.append("  case $state in\n    below)\n      below=(\n");
        command.getSubcommands().forEach((name, sub) -> {
            List<String> about = List.of(sub.getCommandSpec().usageMessage().description());
            out.append("        ")
                    .append(quoted(name + ":" + escaped(String.join(" ", about))))
                    .append('\n');
        });
        out.append("      )\n      _describe -t commands huidnota below ;;\n    rest)\n      case $line[1] in\n");
        command.getSubcommands().forEach((name, sub) -> out.append("        ")
                .append(name)
                .append(") ")
                .append(name(sub))
                .append(" ;;\n"));
        out.append("      esac ;;\n  esac\n");
    }

    private void item(String spec) {
        out.append(" \\\n    ").append(quoted(spec));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** What would end a description stands behind a backslash. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\\\[\\]:]", "\\\\$0");
    }
}

package nl.huidnota.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completions for the fish shell, which picocli does not make. */
final class FishCompletion {
    private final StringBuilder out = new StringBuilder();

    private FishCompletion() {}

    static String of(CommandLine root) {
        FishCompletion script = new FishCompletion();
        script.commands(root, "__fish_use_subcommand");
        root.getSubcommands().forEach((name, sub) -> script.below(name, sub));
        return script.out.toString();
    }

    private void below(String name, CommandLine command) {
        String seen = "__fish_seen_subcommand_from " + name;
        commands(command, seen);
        options(command, seen);
        command.getSubcommands().values().forEach(sub -> options(sub, seen));
    }

    private void commands(CommandLine command, String when) {
        command.getSubcommands().forEach((name, sub) -> {
            String[] about = sub.getCommandSpec().usageMessage().description();
            line(when, "-f -a " + name, about.length == 0 ? "" : about[0]);
        });
    }

    private void options(CommandLine command, String when) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            String[] about = option.description();
            String takes = option.arity().max() > 0 ? " -r" : "";
            line(when, "-l " + option.longestName().substring(2) + takes, about.length == 0 ? "" : about[0]);
        }
    }

    private void line(String when, String what, String about) {
        out.append("complete -c huidnota -n '").append(when).append("' ").append(what);
        if (!about.isEmpty()) {
            out.append(" -d '")
                    .append(about.replace("\\", "\\\\").replace("'", "\\'"))
                    .append('\'');
        }
        out.append('\n');
    }
}

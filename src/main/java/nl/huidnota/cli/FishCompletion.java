package nl.huidnota.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completions for the fish shell, which picocli does not make. */
final class FishCompletion {
    /** Whether the words typed so far are these and nothing else, or begin with these; options do not count. */
    private static final String FUNCTIONS =
            """
            function __huidnota_words
                set -l skip no
                for word in (commandline -opc)[2..-1]
                    if test $skip = yes
                        set skip no
                    else if test "$word" = --lang
                        set skip yes
                    else if not string match -q -- '-*' $word
                        echo $word
                    end
                end
            end
            function __huidnota_only
                set -l words (__huidnota_words)
                test "$words" = "$argv"
            end
            function __huidnota_below
                set -l words (__huidnota_words)
                string match -q -- "$argv *" "$words "
            end
            """;

    private final StringBuilder out = new StringBuilder(FUNCTIONS);

    private FishCompletion() {}

    static String of(CommandLine root) {
        FishCompletion script = new FishCompletion();
        script.command(root, "");
        return script.out.toString();
    }

    private void command(CommandLine command, String words) {
        String only = words.isEmpty() ? "__huidnota_only" : "__huidnota_only " + words;
        String below = words.isEmpty() ? only : "__huidnota_below " + words;
        command.getSubcommands()
                .forEach((name, sub) -> line(
                        only,
                        "-f -a " + name,
                        sub.getCommandSpec().usageMessage().description()));
        for (OptionSpec option : command.getCommandSpec().options()) {
            String takes = option.arity().max() > 0 ? taken(option) : "";
            line(below, "-l " + option.longestName().substring(2) + takes, option.description());
        }
        command.getCommandSpec().positionalParameters().forEach(one -> positional(below, one));
        command.getSubcommands().forEach((name, sub) -> command(sub, (words + " " + name).strip()));
    }

    private static String taken(ArgSpec arg) {
        Completable offer = Completable.of(arg);
        String words = offer.words().isEmpty() ? "" : " -a '" + String.join(" ", offer.words()) + "'";
        return (offer.file() ? " -r" : " -x") + words;
    }

    private void positional(String when, ArgSpec one) {
        Completable offer = Completable.of(one);
        if (!offer.words().isEmpty()) {
            line(when, "-f -a '" + String.join(" ", offer.words()) + "'", one.description());
        } else if (!offer.file()) {
            line(when, "-f", new String[0]);
        }
    }

    private void line(String when, String what, String[] about) {
        out.append("complete -c huidnota -n '").append(when).append("' ").append(what);
        if (about.length > 0) {
            String text = String.join(" ", about).replace("\\", "\\\\").replace("'", "\\'");
            out.append(" -d '").append(text).append('\'');
        }
        out.append('\n');
    }
}

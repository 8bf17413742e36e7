package nl.huidnota.cli;

import java.util.Locale;
import nl.huidnota.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of all commands, in the language of troff, made from the same texts as {@code --help}. */
final class ManPage {
    private final Texts texts;
    private final StringBuilder out = new StringBuilder();

    ManPage(Texts texts) {
        this.texts = texts;
    }

    String of(CommandLine root) {
        out.append(".TH HUIDNOTA 1 \"\" \"huidnota\"\n");
        section("manual.name");
        text("huidnota - " + about(root));
        section("manual.synopsis");
        out.append(".B huidnota\n[--lang nl|en] ")
                .append(escaped(texts.get("manual.command")))
                .append(" ...\n");
        section("manual.commands");
        root.getSubcommands().values().forEach(this::command);
        section("manual.exit-codes");
        for (int code : new int[] {0, 1, 2, 3, 4, 70}) {
            out.append(".TP\n.B ").append(code).append('\n');
            text(texts.get("manual.exit." + code));
        }
        section("manual.files");
        text(texts.get("manual.files.text"));
        section("manual.environment");
        text(texts.get("manual.environment.text"));
        return out.toString();
    }

    private void section(String key) {
        out.append(".SH ")
                .append(escaped(texts.get(key).toUpperCase(Locale.ROOT)))
                .append('\n');
    }

    private void command(CommandLine command) {
        out.append(".SS ").append(escaped(synopsis(command))).append('\n');
        text(about(command));
        command.getCommandSpec().positionalParameters().forEach(one -> item(one.paramLabel(), one));
        for (OptionSpec option : command.getCommandSpec().options()) {
            boolean common = option.longestName().equals("--help")
                    || option.longestName().equals("--version")
                    || option.longestName().equals("--lang");
            if (!common) {
                boolean takes = option.arity().max() > 0;
                item(option.longestName() + (takes ? " " + option.paramLabel() : ""), option);
            }
        }
        examples(command);
        command.getSubcommands().values().forEach(this::command);
    }

    private static String synopsis(CommandLine command) {
        StringBuilder synopsis = new StringBuilder(command.getCommandSpec().qualifiedName());
        command.getCommandSpec().positionalParameters().forEach(one -> synopsis.append(' ')
                .append(one.paramLabel()));
        return synopsis.toString();
    }

    private static String about(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().description());
    }

    private void item(String name, ArgSpec arg) {
        out.append(".TP\n.B ").append(escaped(name)).append('\n');
        text(String.join(" ", arg.description()));
    }

    private void examples(CommandLine command) {
        String[] footer = command.getCommandSpec().usageMessage().footer();
        if (footer.length > 0) {
            out.append(".PP\n.nf\n.RS\n");
            for (String line : String.join("\n", footer).replace("%n", "\n").split("\n", -1)) {
                out.append(escaped(line.strip())).append('\n');
            }
            out.append(".RE\n.fi\n");
        }
    }

    private void text(String text) {
        out.append(escaped(text)).append('\n');
    }

    /** A hyphen that can be copied, a backslash that is one, and no line that begins with a command. */
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}

package nl.huidnota.cli;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The root command. {@link #run} runs it. */
@Command(name = "huidnota", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class HuidnotaCommand implements Runnable {
    @Option(names = "--lang", paramLabel = "nl|en", scope = CommandLine.ScopeType.INHERIT, defaultValue = "nl")
    private String lang = "nl";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private final Speaker speaker;

    private HuidnotaCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /** Runs one command, from its arguments to its exit code ({@link ExitCode}). */
    public static int run(Console console, Clock clock, Map<String, String> environment, String... args) {
        try {
            return commandLine(console, clock, environment, args).execute(args);
        } catch (OutOfMemoryError e) {
            // all of the work that filled the memory is let go by now
            Texts texts = Texts.of(Languages.of(args, environment));
            console.complain(List.of(texts.get("cli.memory"), texts.get("cli.memory.remedy")));
            return ExitCode.ENVIRONMENT;
        } catch (StackOverflowError | LinkageError e) {
            Texts texts = Texts.of(Languages.of(args, environment));
            return new Refusals(new Speaker(console, texts, clock, environment, List.of(args))).bug(e);
        }
    }

    /**
     * The command line as a whole, in the language that {@code args} ask for.
     *
     * @param clock tells the run date where {@code --today} does not
     * @param environment variables such as HUIDNOTA_LANG
     */
    static CommandLine commandLine(Console console, Clock clock, Map<String, String> environment, String... args) {
        Texts texts = Texts.of(Languages.of(args, environment));
        Speaker speaker = new Speaker(console, texts, clock, environment, List.of(args));
        CommandLine line = new CommandLine(new HuidnotaCommand(speaker));
        Commands.addTo(line, speaker, List.of(args));
        withTexts(line, new HelpTexts(texts));
        line.setOut(console.out()).setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(console.width()).setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler(new WrongCommandLine(speaker));
        line.setExecutionExceptionHandler(new Refusals(speaker));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        return line;
    }

    private static void withTexts(CommandLine line, HelpTexts texts) {
        line.setResourceBundle(texts);
        line.getCommandSpec().usageMessage().customSynopsis(Synopsis.of(line, texts));
        if (line.getCommandSpec().usageMessage().footer().length == 0) {
            line.getCommandSpec().usageMessage().footerHeading("");
        }
        line.getSubcommands().values().forEach(sub -> withTexts(sub, texts));
    }

    /** Without a command: the overview of commands, and the exit code of a wrong command line. */
    @Override
    public void run() {
        Language.valueOf(lang.toUpperCase(java.util.Locale.ROOT));
        throw new CommandLine.ParameterException(
                spec.commandLine(), speaker.texts().get("cli.no-command"));
    }
}

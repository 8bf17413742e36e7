package nl.huidnota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huidnota.domain.Fault;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Every message: there in both languages, with the same arguments, asked for by some line of code, no stack trace. */
class MessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}|]+)(?:\\|([a-z]+))?}");
    private static final Pattern RULE = Pattern.compile("(?:R0\\d\\d)");

    private static final Set<String> literals = new HashSet<>();
    private static final Set<String> helpKeys = new HashSet<>();

    @BeforeAll
    static void readTheProgram() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(MessagesTest::readLiterals);
        }
        // the page of all rules is written by its own test
        readLiterals(Path.of("src/test/java/nl/huidnota/rules/RuleReferenceTest.java"));
        collectHelpKeys(commandLine());
    }

    private static void readLiterals(Path file) {
        try {
            Matcher literal = LITERAL.matcher(Files.readString(file));
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CommandLine commandLine() {
        Console console =
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, 80);
        return HuidnotaCommand.commandLine(
                console, Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC), Map.of());
    }

    private static void collectHelpKeys(CommandLine line) {
        String path = line.getCommandSpec().qualifiedName(".");
        helpKeys.add("help." + path + ".usage.description");
        helpKeys.add("help." + path + ".usage.footer");
        for (ArgSpec arg : line.getCommandSpec().args()) {
            if (arg.descriptionKey() != null) {
                helpKeys.add("help." + arg.descriptionKey());
                helpKeys.add("help." + path + "." + arg.descriptionKey());
            }
            if (arg instanceof CommandLine.Model.OptionSpec option) {
                for (String name : option.names()) {
                    helpKeys.add("help." + name.replaceFirst("^-+", ""));
                }
            }
        }
        line.getSubcommands().values().forEach(MessagesTest::collectHelpKeys);
    }

    private static boolean isAskedFor(String key) {
        if (key.startsWith("help.")) {
            return key.startsWith("help.usage.") || helpKeys.contains(key);
        }
        return literals.contains(key) || isMade(key);
    }

    /** A key put together in code: a beginning that stands there, an ending, or a rule's id before an ending. */
    private static boolean isMade(String key) {
        for (int i = 1; i < key.length(); i++) {
            String head = key.substring(0, i);
            String tail = key.substring(i);
            boolean joint = ".-_".indexOf(head.charAt(i - 1)) >= 0 || tail.charAt(0) == '.' || tail.charAt(0) == '_';
            boolean begins = literals.contains(head) && head.matches(".*[.\\-_]");
            boolean ends = literals.contains(tail)
                    && (literals.contains(head) || RULE.matcher(head).matches() || isBegun(head));
            if (joint && (begins || ends)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBegun(String key) {
        for (int i = key.lastIndexOf('.'); i > 0; i = key.lastIndexOf('.', i - 1)) {
            if (literals.contains(key.substring(0, i + 1))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyMessageIsAskedForSomewhere() {
        List<String> unused = Texts.of(Language.NL).keys().stream()
                .filter(key -> !isAskedFor(key))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void theLanguagesSayTheSameThings() {
        Texts dutch = Texts.of(Language.NL);
        Texts english = Texts.of(Language.EN);
        assertThat(english.keys()).isEqualTo(dutch.keys());
        for (String key : dutch.keys()) {
            assertThat(placeholders(key, english)).as(key).isEqualTo(placeholders(key, dutch));
        }
    }

    /** Names a message's arguments by asking for it with arguments that say their own name. */
    private static Set<String> placeholders(String key, Texts texts) {
        Set<String> names = new TreeSet<>();
        texts.format(key, new HashMap<String, String>() {
            private static final long serialVersionUID = 1;

            @Override
            public String get(Object name) {
                names.add(String.valueOf(name));
                return "x";
            }
        });
        return names;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageCanBeShown(Language language) {
        Texts texts = Texts.of(language);
        FaultText layout = new FaultText(texts, 80);
        for (String key : texts.keys()) {
            Map<String, String> args = new HashMap<>();
            placeholders(key, texts).forEach(name -> args.put(name, "7"));
            String shown = String.join("\n", layout.lines(new Fault(key, "sessies.csv", 3, 2, args)));
            assertThat(shown)
                    .as(key)
                    .startsWith("sessies.csv:3:2:")
                    .doesNotContain("«", "Exception", "\tat ")
                    .doesNotContainPattern(PLACEHOLDER);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOptionAndCommandIsExplainedWithinTheWidth(Language language) {
        List<CommandLine> all = new ArrayList<>();
        gather(line(language), all);
        for (CommandLine command : all) {
            String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
            assertThat(help.lines()).as(help).allMatch(row -> row.length() <= 80);
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(help)
                    .isNotEmpty();
            for (ArgSpec arg : command.getCommandSpec().args()) {
                assertThat(arg.description()).as(help + arg).isNotEmpty();
                assertThat(String.join("", arg.description())).as(help).isNotBlank();
            }
        }
    }

    private static CommandLine line(Language language) {
        Console console =
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, 80);
        return HuidnotaCommand.commandLine(
                console, Clock.systemUTC(), Map.of(), "--lang", language.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static void gather(CommandLine line, List<CommandLine> all) {
        all.add(line);
        line.getSubcommands().values().forEach(sub -> gather(sub, all));
    }

    /** Examples that do not parse would teach people mistakes. */
    @Test
    void everyExampleIsARightCommandLine() {
        List<CommandLine> all = new ArrayList<>();
        gather(commandLine(), all);
        for (CommandLine command : all) {
            String[] footer = command.getCommandSpec().usageMessage().footer();
            assertThat(footer).as(command.getCommandName()).isNotEmpty();
            for (String example : String.join("\n", footer).replace("%n", "\n").split("\n")) {
                Matcher call = Pattern.compile("huidnota ([^<>)]*)").matcher(example);
                assertThat(call.find()).as(example).isTrue();
                commandLine().parseArgs(call.group(1).strip().split(" "));
            }
        }
    }
}

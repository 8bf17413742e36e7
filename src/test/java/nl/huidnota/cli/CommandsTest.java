package nl.huidnota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Which commands a command line is made of. */
class CommandsTest {
    private static CommandLine line(String... args) {
        Console console =
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, 80);
        return HuidnotaCommand.commandLine(console, Clock.systemUTC(), Map.of(), args);
    }

    @Test
    void eachGoesByItsOwnName() {
        Set<String> all = line().getSubcommands().keySet();
        assertThat(all).hasSize(18);
        for (String name : all) {
            Set<String> made = line(name).getSubcommands().keySet();
            assertThat(made)
                    .contains(name)
                    .hasSize(Set.of("completion", "manual").contains(name) ? 18 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chekc", "--help", "--lang", "--lang=en", "--lang en", "--lang en --help", "x run"})
    void allAreThereForHelpAndSuggestions(String typed) {
        assertThat(line(typed.isEmpty() ? new String[0] : typed.split(" ")).getSubcommands())
                .hasSize(18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run x.csv --month 2026-10", "--lang en run", "--lang=en run", "run check"})
    void onlyTheOneThatIsAskedForIsMade(String typed) {
        assertThat(line(typed.split(" ")).getSubcommands()).containsOnlyKeys("run");
    }
}

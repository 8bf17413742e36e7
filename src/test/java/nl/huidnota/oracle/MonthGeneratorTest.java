package nl.huidnota.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.huidnota.oracle.MonthGenerator.Step;
import nl.huidnota.oracle.Run.Decision;
import nl.huidnota.oracle.Run.Judged;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The months that product and oracle are compared on provoke every rule, every verdict and all that comes after a run. */
class MonthGeneratorTest {
    private static final Set<String> RULES = new TreeSet<>();
    private static final Set<String> VERDICTS = new TreeSet<>();
    private static final Set<String> EVENTS = new TreeSet<>();

    /** The practices of twoHundredMonthsAgree. */
    @BeforeAll
    static void generate() {
        int months = 0;
        for (long seed = 0; months < 200; seed++) {
            List<Step> steps = MonthGenerator.lively(seed, 3 + (int) (seed % 6)).steps();
            months += steps.size();
            Set<Decision> decided = new HashSet<>();
            for (Step step : steps) {
                step.expected().rows().forEach(MonthGeneratorTest::note);
                note(step, decided);
            }
            boolean december = steps.stream().anyMatch(s -> s.input().month().getMonthValue() == 12);
            boolean january = steps.stream().anyMatch(s -> s.input().month().getMonthValue() == 1);
            note(december && january, "over New Year");
        }
    }

    private static void note(Judged judged) {
        RULES.addAll(judged.rules());
        RULES.addAll(judged.perhaps());
        VERDICTS.add(judged.verdict());
        note(judged.visit().readable() && isLeapDay(judged), "29 February");
    }

    private static boolean isLeapDay(Judged judged) {
        return judged.visit().day().getMonthValue() == 2 && judged.visit().day().getDayOfMonth() == 29;
    }

    private static void note(Step step, Set<Decision> decided) {
        note(step.input().chosen() != null && !step.expected().invoices().isEmpty(), "one-off invoice");
        note(!step.aftermath().credited().isEmpty(), "credit");
        note(step.aftermath().replies().stream().anyMatch(r -> r.awarded() == 0), "rejection");
        note(step.aftermath().replies().stream().anyMatch(r -> r.awarded() > 0), "award");
        note(step.input().decisions().stream().anyMatch(decided::contains), "decision again");
        note(voided(step), "void decision");
        decided.addAll(step.input().decisions());
    }

    private static boolean voided(Step step) {
        Set<String> held = step.expected().rows().stream()
                .filter(j -> !j.verdict().equals("waived"))
                .map(j -> j.visit().id())
                .collect(Collectors.toSet());
        return step.input().decisions().stream()
                .anyMatch(d -> d.kind().equals("niet_factureren") && held.contains(d.session()));
    }

    private static void note(boolean happened, String event) {
        if (happened) {
            EVENTS.add(event);
        }
    }

    /** Every rule of the reference. R060 is asked of messages, and is our own bug when it fires. */
    @Test
    void everyRule() throws IOException {
        Set<String> all = Pattern.compile("(?m)^\\| (R[0-9]{3}) ")
                .matcher(Files.readString(Path.of("docs/rules.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).hasSizeGreaterThan(50);
        all.remove("R060");
        all.removeAll(RULES);
        assertThat(all).as("never provoked").isEmpty();
    }

    @Test
    void everyVerdict() {
        assertThat(VERDICTS).hasSize(9);
    }

    @Test
    void allThatComesAfterARun() {
        assertThat(EVENTS)
                .containsExactly(
                        "award",
                        "credit",
                        "decision again",
                        "one-off invoice",
                        "over New Year",
                        "rejection",
                        "void decision");
    }
}

package nl.huidnota.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;

/** Whoever is refused is told why: every fault has words in both languages, and a place that can be. */
final class Refused {
    private static final List<Texts> LANGUAGES = List.of(Texts.of(Language.NL), Texts.of(Language.EN));

    private static final int MOST_TOLD = 8;

    private Refused() {}

    /** A reading that may end in a refusal. */
    @FunctionalInterface
    interface Reading {
        void read() throws Exception;
    }

    static void orRead(Reading reading) throws Exception {
        try {
            reading.read();
        } catch (InputRefused e) {
            if (e.faults().isEmpty()) {
                throw new AssertionError("refused without a reason", e);
            }
            Set<String> told = new HashSet<>(); // a broken file has one fault a hundred times
            e.faults().stream()
                    .filter(fault -> told.size() < MOST_TOLD && told.add(fault.key()))
                    .forEach(Refused::requireWords);
        } catch (EnvironmentRefused e) {
            requireWords(e.fault());
        }
    }

    static void requireWords(Fault fault) {
        if (fault.line() < 0 || fault.column() < 0) {
            throw new AssertionError("no such place: " + fault.line() + ":" + fault.column());
        }
        for (Texts texts : LANGUAGES) {
            if (!texts.has(fault.key())) {
                throw new AssertionError("no words for " + fault.key());
            }
            texts.format(fault.key(), fault.args());
            texts.format(fault.key() + ".remedy", fault.args());
        }
    }
}

package nl.huidnota.run.doctor;

import java.util.Map;
import nl.huidnota.domain.Fault;

/**
 * One thing looked at.
 *
 * @param about what was found; its {@code .remedy} says how to mend it
 */
public record Diagnosis(Level level, Fault about) {
    /** How bad it is. */
    public enum Level {
        /** As it should be. */
        GOOD,
        /** Works today, and may not tomorrow. */
        NOTE,
        /** Stands in the way of a run. */
        FAULT
    }

    static Diagnosis good(String key, Map<String, String> args) {
        return new Diagnosis(Level.GOOD, Fault.of(key, "", args));
    }

    static Diagnosis note(String key, Map<String, String> args) {
        return new Diagnosis(Level.NOTE, Fault.of(key, "", args));
    }

    static Diagnosis fault(String key, Map<String, String> args) {
        return new Diagnosis(Level.FAULT, Fault.of(key, "", args));
    }
}

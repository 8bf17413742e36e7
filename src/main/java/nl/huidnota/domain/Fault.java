package nl.huidnota.domain;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something wrong with a file the user gave: a place and a message key with named arguments.
 *
 * @param key of the message bundles; {@code key.remedy} says what to do
 * @param file as the user named it
 * @param line or row, from 1; 0 when the file as a whole
 * @param column from 1; 0 when the line as a whole
 */
public record Fault(String key, String file, int line, int column, Map<String, String> args) {
    public Fault {
        args = Collections.unmodifiableMap(new TreeMap<>(args));
    }

    /** About a file as a whole. */
    public static Fault of(String key, String file, Map<String, String> args) {
        return new Fault(key, file, 0, 0, args);
    }
}

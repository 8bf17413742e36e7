package nl.huidnota.practice.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A single value being read, and where its faults go.
 *
 * @param path the keys that lead to it, for example {@code praktijk.agb}
 */
public record Value(YamlScalar scalar, String path, Faults faults) {
    private static final int SHOWN = 40;

    public String text() {
        return scalar.text();
    }

    public YamlScalar.Type type() {
        return scalar.type();
    }

    /** Reports a fault at this value; always empty, so that a parser can return it. */
    public <T> Optional<T> refused(String key, Map<String, String> more) {
        Map<String, String> args = new HashMap<>(more);
        args.put("sleutel", path);
        args.put("waarde", shortened(text()));
        faults.add(key, scalar.place(), args);
        return Optional.empty();
    }

    public <T> Optional<T> refused(String key) {
        return refused(key, Map.of());
    }

    /** Short enough for a message, without control characters. */
    public static String shortened(String text) {
        String plain = text.replaceAll("\\p{C}", "?");
        return plain.length() <= SHOWN
                ? plain
                : plain.substring(
                                0,
                                plain.offsetByCodePoints(0, Math.min(SHOWN, plain.codePointCount(0, plain.length()))))
                        + "...";
    }
}

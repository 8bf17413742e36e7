package nl.huidnota.practice.yaml;

import java.util.regex.Pattern;

/**
 * A single value as it was typed.
 *
 * @param text what is written, without quotes
 * @param quoted whether it stood in quotes (or in a text block), so that it can only be text
 */
public record YamlScalar(Place place, String text, boolean quoted) implements YamlNode {
    private static final Pattern INTEGER = Pattern.compile("[-+]?(0|[1-9][0-9]*)");
    private static final Pattern PADDED = Pattern.compile("[-+]?0[0-9]+");
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern EMPTY = Pattern.compile("|~|null|Null|NULL");

    /** What YAML 1.2 programs take a value for. */
    public enum Type {
        TEXT,
        INTEGER,
        /** A number that loses its leading zeros when a program reads it: must be in quotes to be a code. */
        PADDED_INTEGER,
        NUMBER,
        BOOLEAN,
        EMPTY
    }

    public Type type() {
        if (quoted) {
            return Type.TEXT;
        }
        if (EMPTY.matcher(text).matches()) {
            return Type.EMPTY;
        }
        if (INTEGER.matcher(text).matches()) {
            return Type.INTEGER;
        }
        if (PADDED.matcher(text).matches()) {
            return Type.PADDED_INTEGER;
        }
        return NUMBER.matcher(text).matches()
                ? Type.NUMBER
                : BOOLEAN.matcher(text).matches() ? Type.BOOLEAN : Type.TEXT;
    }
}

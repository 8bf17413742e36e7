package nl.huidnota.ledger;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payload of a fact as text: a {@code name=value} line per field, absent ones left out. Plain, so that the books can
 * be read by other means in seven years.
 */
final class Fields {
    private final Map<String, String> values = new HashMap<>();

    /** Reads what {@link Writer} wrote; lines without a name are skipped. */
    Fields(String payload) {
        int at = 0;
        while (at < payload.length()) {
            int end = payload.indexOf('\n', at);
            int stop = end < 0 ? payload.length() : end;
            int equals = payload.indexOf('=', at);
            if (equals >= at && equals < stop) {
                values.put(payload.substring(at, equals), unescaped(payload.substring(equals + 1, stop)));
            }
            at = stop + 1;
        }
    }

    @Nullable String find(String name) {
        return values.get(name);
    }

    String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("payload without " + name);
        }
        return value;
    }

    long number(String name) {
        return Long.parseLong(get(name));
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '\\' && i + 1 < text.length() ? original(text.charAt(++i)) : c);
        }
        return out.toString();
    }

    private static char original(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case '0' -> '\0';
            default -> escaped;
        };
    }

    /** Writes a payload, field by field. */
    static final class Writer {
        private final StringBuilder out = new StringBuilder(640);

        Writer put(String name, @Nullable Object value) {
            if (value != null) {
                out.append(name).append('=');
                append(value.toString());
                out.append('\n');
            }
            return this;
        }

        private void append(String text) {
            if (text.indexOf('\\') < 0 && text.indexOf('\n') < 0 && text.indexOf('\0') < 0) {
                out.append(text);
                return;
            }
            for (int i = 0; i < text.length(); i++) {
                appendEscaped(text.charAt(i));
            }
        }

        private void appendEscaped(char c) {
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\0' -> out.append("\\0"); // PostgreSQL stores no NUL in text
                default -> out.append(c);
            }
        }

        @Override
        public String toString() {
            return out.toString();
        }
    }
}

package nl.huidnota.claimfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;

/**
 * What a schema holds against an element, taken out of the validator's sentence.
 *
 * @param fault what kind
 * @param args {@code found} and {@code expected} elements, joined by {@code ", "}; {@code code} of the W3C rule
 */
record SchemaFault(Kind fault, Map<String, String> args) {
    /** What kind of fault; its key goes into the finding's arguments. */
    enum Kind {
        /** An element that does not belong here. */
        UNEXPECTED,
        /** Something must come before the element's end. */
        MISSING,
        /** The value has not the form it must have. */
        VALUE,
        OTHER
    }

    /** These repeat, for the element, what another fault said of its value or content. */
    private static final Set<String> ECHOES = Set.of("cvc-type.3.1.3", "cvc-attribute.3", "cvc-complex-type.2.2");

    private static final Pattern CODE = Pattern.compile("^([a-zA-Z]+-[A-Za-z0-9.-]+):");
    private static final Pattern NAME = Pattern.compile("\"?:([A-Za-z0-9_.-]+)");
    private static final int MOST_NAMES = 8;

    static SchemaFault of(SAXParseException sentence) {
        String text = String.valueOf(sentence.getMessage());
        Matcher matcher = CODE.matcher(text);
        String code = matcher.find() ? matcher.group(1) : "";
        Kind kind = kind(code);
        Map<String, String> args = new LinkedHashMap<>();
        args.put("fault", kind.name().toLowerCase(Locale.ROOT));
        args.put("code", code);
        if (kind == Kind.UNEXPECTED || kind == Kind.MISSING) {
            String expected = String.join(", ", expected(kind, text));
            args.put("expected", expected);
            if (expected.isEmpty()) {
                args.put("fault", kind == Kind.MISSING ? "other" : "unexpected-end");
            }
        }
        return new SchemaFault(kind, args);
    }

    boolean isEcho() {
        return ECHOES.contains(args.getOrDefault("code", ""));
    }

    private static Kind kind(String code) {
        return switch (code) {
            case "cvc-complex-type.2.4.a",
                    "cvc-complex-type.2.4.d",
                    "cvc-elt.1",
                    "cvc-elt.1.a",
                    "cvc-type.3.1.2" -> Kind.UNEXPECTED;
            case "cvc-complex-type.2.4.b" -> Kind.MISSING;
            default -> code.startsWith("cvc-complex-type.2.4") ? Kind.UNEXPECTED : valueOrOther(code);
        };
    }

    private static Kind valueOrOther(String code) {
        boolean value = code.endsWith("-valid") || code.startsWith("cvc-datatype-valid") || ECHOES.contains(code);
        return value ? Kind.VALUE : Kind.OTHER;
    }

    /** The names after the last brace: those that could have stood here. */
    private static List<String> expected(Kind kind, String text) {
        int from = text.lastIndexOf('{');
        int first = text.indexOf('{');
        List<String> names = new ArrayList<>();
        if (from < 0 || (kind == Kind.UNEXPECTED && from == first && !text.contains("expected"))) {
            return names;
        }
        Matcher matcher = NAME.matcher(text.substring(from));
        while (matcher.find() && names.size() < MOST_NAMES) {
            names.add(matcher.group(1));
        }
        return names;
    }
}

package nl.huidnota.invoice.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huidnota.invoice.picture.PictureRefused.Reason;

/** The properties of elements: attributes, rules of a style sheet by class or element, and style attributes, in that order. */
final class SvgStyle {
    private static final Pattern RULE = Pattern.compile("\\s*([^{}@]+)\\{([^{}@]*)}\\s*");
    private static final Pattern SELECTOR = Pattern.compile("[.#]?[A-Za-z_][A-Za-z0-9_-]*");

    private final Map<String, Map<String, String>> rules = new HashMap<>();

    /** Reads a style sheet of simple selectors; fonts, imports and anything cleverer are refused. */
    void read(String sheet, int line) throws PictureRefused {
        String rest =
                sheet.replaceAll("(?s)/\\*.*?\\*/", " ").replace("<!--", " ").replace("-->", " ");
        Matcher matcher = RULE.matcher(rest);
        int at = 0;
        while (matcher.find(at) && matcher.start() == at) {
            for (String selector : matcher.group(1).split(",")) {
                String name = selector.strip();
                if (!SELECTOR.matcher(name).matches()) {
                    throw new PictureRefused(Reason.SVG_VALUE, "style", line);
                }
                rules.computeIfAbsent(name, key -> new HashMap<>()).putAll(declarations(matcher.group(2)));
            }
            at = matcher.end();
        }
        if (!rest.substring(at).isBlank()) {
            throw new PictureRefused(Reason.SVG_VALUE, "style", line);
        }
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> found = new HashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                found.put(
                        name,
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip());
            }
        }
        return found;
    }

    /** The element's own properties, the strongest word winning. */
    Map<String, String> of(SvgTokens.Tag tag) {
        Map<String, String> properties = new HashMap<>(tag.attributes());
        List<String> selectors = new ArrayList<>(List.of(tag.name()));
        for (String name : tag.attributes().getOrDefault("class", "").strip().split("\\s+")) {
            selectors.add("." + name);
        }
        selectors.add("#" + tag.attributes().getOrDefault("id", ""));
        selectors.forEach(selector -> properties.putAll(rules.getOrDefault(selector, Map.of())));
        properties.putAll(declarations(tag.attributes().getOrDefault("style", "")));
        return properties;
    }
}

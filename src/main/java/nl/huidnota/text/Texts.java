package nl.huidnota.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The message bundles of one language. Keys live in a few files by room ({@code rules}, {@code config}, ...); Dutch is
 * the root, English stands beside it. Placeholders are named and may be given a form: {@code {door}},
 * {@code {datum|date}}, {@code {bedrag|euro}}, {@code {bedragen|euros}} (joined by " / "), {@code {aantal|count}}, {@code {aantal|1 nota|# nota's}} (one, or the
 * count in the place of #), {@code {lijst|word}} (a key of its own, {@code word.<value>}, when there is one).
 */
public final class Texts {
    /** The bundle files, without language and extension. */
    public static final List<String> BUNDLES = List.of(
            "rules",
            "config",
            "intake",
            "cli",
            "report",
            "audit",
            "ledger",
            "words",
            "returns",
            "gate",
            "tools",
            "explain",
            "template",
            "doctor",
            "compare",
            "examples");

    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> messages = new HashMap<>();
    private final Forms forms;

    private Texts(Language language) {
        this.language = language;
        this.forms = Forms.of(language);
        for (String bundle : BUNDLES) {
            load(bundle, language);
        }
    }

    /** The bundles never change while the program runs, so each language is read once. */
    public static Texts of(Language language) {
        return LOADED.computeIfAbsent(language, Texts::new);
    }

    private void load(String bundle, Language language) {
        String file = bundle + (language == Language.NL ? "" : "_" + language.key()) + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                return;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String key : properties.stringPropertyNames()) {
                messages.put(key, properties.getProperty(key));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    public Forms forms() {
        return forms;
    }

    /** Every key, sorted; for the tests that compare the languages. */
    public Set<String> keys() {
        return new TreeSet<>(messages.keySet());
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** The text of {@code key}; the key itself in angle quotes when there is none, so that a gap shows. */
    public String get(String key) {
        return format(key, Map.of());
    }

    /** The text of {@code key} with one argument. */
    public String format(String key, String name, Object value) {
        return format(key, Map.of(name, String.valueOf(value)));
    }

    /** The text of {@code key} with its placeholders filled; an unknown placeholder is filled with nothing. */
    public String format(String key, Map<String, String> args) {
        String pattern = messages.get(key);
        return pattern == null ? "«" + key + "»" : fill(pattern, args);
    }

    private String fill(String pattern, Map<String, String> args) {
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(pattern, at, open).append(value(pattern.substring(open + 1, close), args));
            at = close + 1;
        }
        return out.append(pattern, at, pattern.length()).toString();
    }

    private String value(String placeholder, Map<String, String> args) {
        int bar = placeholder.indexOf('|');
        String value = args.get(bar < 0 ? placeholder : placeholder.substring(0, bar));
        return value == null ? "" : bar < 0 ? value : inForm(value, placeholder.substring(bar + 1));
    }

    private String inForm(String value, String form) {
        int many = form.indexOf('|');
        if (many >= 0) {
            boolean one = value.equals("1");
            return one ? form.substring(0, many) : form.substring(many + 1).replace("#", forms.countOrText(value));
        }
        return switch (form) {
            case "date" -> forms.dateOrText(value);
            case "euro" -> forms.euroOrText(value);
            case "euros" -> Stream.of(value.split(" / ")).map(forms::euroOrText).collect(Collectors.joining(" / "));
            case "count" -> forms.countOrText(value);
            case "word" -> word(value);
            default -> throw new IllegalArgumentException("unknown form " + form);
        };
    }

    /** The word people use for a coded value, the value itself when there is none. */
    public String word(String value) {
        @Nullable String word = messages.get("word." + value);
        return word == null ? value : word;
    }
}

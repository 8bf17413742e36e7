package nl.huidnota.invoice;

import java.util.Map;
import nl.huidnota.domain.practice.InvoiceTemplate;
import nl.huidnota.text.Forms;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;

/** The template's words in one language. */
final class Phrases {
    private final Map<String, String> phrases;
    private final Texts words;

    Phrases(InvoiceTemplate template, Language language) {
        this.phrases = template.texts().getOrDefault(language.key(), Map.of());
        this.words = Texts.of(language);
    }

    Forms forms() {
        return words.forms();
    }

    /** The word people use for a coded value. */
    String word(String value) {
        return words.word(value);
    }

    /**
     * The phrase of {@code key}, its {braces} filled from names and values in turn; the key itself in angle quotes when
     * the template has none, so that a gap shows.
     */
    String get(String key, String... namesAndValues) {
        @Nullable String phrase = phrases.get(key);
        if (phrase == null) {
            return "«" + key + "»";
        }
        return namesAndValues.length == 0 ? phrase : filled(phrase, namesAndValues);
    }

    /** One pass, so that braces within a value stay what they are. */
    private static String filled(String phrase, String... namesAndValues) {
        StringBuilder out = new StringBuilder(phrase.length() + 32);
        int at = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
            int close = phrase.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(phrase, at, open).append(value(phrase.substring(open + 1, close), namesAndValues));
            at = close + 1;
        }
        return out.append(phrase, at, phrase.length()).toString();
    }

    private static String value(String name, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return namesAndValues[i + 1];
            }
        }
        return "";
    }
}

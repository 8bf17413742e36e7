package nl.huidnota.domain.care;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words of people and exports are compared. */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private Words() {}

    /** Lower case, without accents, runs of spaces as one: {@code "Décolleté "} compares as {@code "decollete"}. */
    public static String fold(String text) {
        String plain = isPlain(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}

package nl.huidnota.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.huidnota.domain.care.Words;

/**
 * The header of a table, compared without case, spaces, {@code _}, {@code -} and accents.
 *
 * @param texts as they stand, trimmed; empty ones at the end are no columns
 * @param names as they compare
 */
record Headings(List<String> texts, List<String> names) {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00a0_\\-\\u2010-\\u2014\\ufeff\\u200b\\u00ad]+");

    static Headings of(String[] cells) {
        List<String> texts = new ArrayList<>();
        for (String cell : cells) {
            texts.add(CellText.clean(cell));
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return new Headings(texts, texts.stream().map(Headings::fold).toList());
    }

    static String fold(String name) {
        return IGNORED.matcher(Words.fold(name)).replaceAll("");
    }

    int width() {
        return texts.size();
    }

    /** The column of that name, from 0; -1 when there is none. */
    int find(String name) {
        return names.indexOf(fold(name));
    }

    /** What to say of a place in the header. */
    Map<String, String> describe(int first, int second) {
        return Map.of("eerste", texts.get(first), "tweede", texts.get(second));
    }
}

package nl.huidnota.practice;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.huidnota.domain.practice.Numbering;
import nl.huidnota.domain.practice.Numbering.NumberPattern;
import nl.huidnota.domain.practice.Numbering.Series;
import nl.huidnota.practice.yaml.Form;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Section;
import nl.huidnota.practice.yaml.Value;

/** {@code nummering}: the patterns of document numbers, which must never give one number twice. */
final class NumberingReader {
    private static final Pattern PLACEHOLDERS = Pattern.compile("\\{jaar}|\\{nr(:[1-9])?}");
    private static final Pattern NUMBER = Pattern.compile("\\{nr(:[1-9])?}");
    private static final Pattern SEPA = Pattern.compile("[A-Za-z0-9/?:().,'+ -]*");
    /** A bank transfer's reference and a claim's hold 35 characters; a claim line adds five to its number. */
    private static final int LONGEST = 30;

    private static final int LAST_YEAR = 9999;
    private static final int LAST_NUMBER = 999_999_999;

    private static final Map<String, String> HINTS =
            Map.of("voorbeeld", "F{jaar}-{nr:5}", "hoogste", String.valueOf(LONGEST));

    private static final Form<String> PATTERN =
            new Form<>("", value -> Forms.TEXT.parser().apply(value).flatMap(text -> pattern(value, text)));

    private NumberingReader() {}

    static Numbering read(Section root) {
        try (Section section = root.section("nummering")) {
            Map<Series, NumberPattern> patterns = patterns(section);
            refuseCollisions(section, patterns);
            return new Numbering(
                    of(patterns, Series.FACTUUR), of(patterns, Series.CREDIT), of(patterns, Series.DECLARATIE));
        }
    }

    private static Map<Series, NumberPattern> patterns(Section section) {
        Map<Series, NumberPattern> patterns = new EnumMap<>(Series.class);
        try (Section begin = section.section("begin")) {
            for (Series series : Series.values()) {
                String usual = series.name().charAt(0) + "{jaar}-{nr:5}";
                String pattern = section.or(series.key(), PATTERN, usual);
                int first = begin.or(series.key(), Forms.integer(1, LAST_NUMBER), 1);
                patterns.put(series, new NumberPattern(pattern, first));
            }
        }
        return patterns;
    }

    private static NumberPattern of(Map<Series, NumberPattern> patterns, Series series) {
        return patterns.getOrDefault(series, new NumberPattern(PATTERN.standIn(), 1));
    }

    private static Optional<String> pattern(Value value, String text) {
        String rest = PLACEHOLDERS.matcher(text).replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            return value.refused("pattern_placeholder", HINTS);
        }
        if (!SEPA.matcher(rest).matches()
                || new NumberPattern(text, 1).format(LAST_YEAR, LAST_NUMBER).length() > LONGEST) {
            return value.refused("pattern_characters", HINTS);
        }
        if (NUMBER.matcher(text).results().count() != 1) {
            return value.refused("pattern_number", HINTS);
        }
        // numbers restart each year: without the year the next one would use them again
        return text.contains("{jaar}") ? Optional.of(text) : value.refused("pattern_year", HINTS);
    }

    /** Two series whose patterns differ in width only would one day give the same number. */
    private static void refuseCollisions(Section section, Map<Series, NumberPattern> patterns) {
        Map<String, Series> seen = new HashMap<>();
        patterns.forEach((series, pattern) -> {
            String bare = NUMBER.matcher(pattern.pattern()).replaceAll("{nr}");
            Series first = bare.isEmpty() ? null : seen.putIfAbsent(bare, series);
            if (first != null) {
                Series blamed = section.has(series.key()) ? series : first;
                section.refuse(
                        section.placeOf(blamed.key()),
                        "pattern_shared",
                        Map.of(
                                "sleutel",
                                section.pathOf(blamed.key()),
                                "ander",
                                (blamed == series ? first : series).key()));
            }
        });
    }
}

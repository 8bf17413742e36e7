package nl.huidnota.invoice.picture;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours as drawings write them. */
final class SvgColours {
    private static final Pattern FUNCTION =
            Pattern.compile("rgb\\(\\s*([0-9.]{1,7})(%?)[\\s,]+([0-9.]{1,7})%?[\\s,]+([0-9.]{1,7})%?\\s*\\)");
    /** The sixteen names of HTML and the few others that drawing programs write. */
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("black", 0x000000),
            Map.entry("silver", 0xC0C0C0),
            Map.entry("gray", 0x808080),
            Map.entry("grey", 0x808080),
            Map.entry("white", 0xFFFFFF),
            Map.entry("maroon", 0x800000),
            Map.entry("red", 0xFF0000),
            Map.entry("purple", 0x800080),
            Map.entry("fuchsia", 0xFF00FF),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("green", 0x008000),
            Map.entry("lime", 0x00FF00),
            Map.entry("olive", 0x808000),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("navy", 0x000080),
            Map.entry("blue", 0x0000FF),
            Map.entry("teal", 0x008080),
            Map.entry("aqua", 0x00FFFF),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("orange", 0xFFA500),
            Map.entry("pink", 0xFFC0CB),
            Map.entry("brown", 0xA52A2A),
            Map.entry("gold", 0xFFD700),
            Map.entry("indigo", 0x4B0082),
            Map.entry("violet", 0xEE82EE),
            Map.entry("coral", 0xFF7F50),
            Map.entry("salmon", 0xFA8072),
            Map.entry("crimson", 0xDC143C),
            Map.entry("turquoise", 0x40E0D0),
            Map.entry("beige", 0xF5F5DC),
            Map.entry("darkgreen", 0x006400),
            Map.entry("darkblue", 0x00008B),
            Map.entry("darkgray", 0xA9A9A9),
            Map.entry("lightgray", 0xD3D3D3),
            Map.entry("steelblue", 0x4682B4),
            Map.entry("slategray", 0x708090));

    private SvgColours() {}

    /** Red, green and blue, each 0 to 255, as one number; empty when it is no plain colour. */
    static Optional<Integer> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.matches("#[0-9a-f]{6}")) {
            return Optional.of(Integer.parseInt(word.substring(1), 16));
        }
        if (word.matches("#[0-9a-f]{3}")) {
            return Optional.of(Integer.parseInt(word.substring(1).replaceAll("(.)", "$1$1"), 16));
        }
        Matcher function = FUNCTION.matcher(word);
        if (!function.matches()) {
            return Optional.ofNullable(NAMES.get(word));
        }
        boolean percent = !function.group(2).isEmpty();
        int red = part(function.group(1), percent);
        int green = part(function.group(3), percent);
        int blue = part(function.group(4), percent);
        return red < 0 || green < 0 || blue < 0 ? Optional.empty() : Optional.of(red << 16 | green << 8 | blue);
    }

    private static int part(String number, boolean percent) {
        if (!number.matches("[0-9]+(\\.[0-9]+)?")) {
            return -1;
        }
        double value = Double.parseDouble(number) * (percent ? 2.55 : 1);
        return (int) Math.round(Math.min(255, value));
    }
}

package nl.huidnota.invoice.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.invoice.picture.PictureRefused.Reason;

/** How shapes are painted: inherited properties, and what they are in PDF's words. */
final class SvgPaint {
    private static final Set<String> INHERITED = Set.of(
            "fill",
            "stroke",
            "fill-rule",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "color",
            "visibility",
            "fill-opacity",
            "stroke-opacity");
    private static final List<String> CAPS = List.of("butt", "round", "square");
    private static final List<String> JOINS = List.of("miter", "round", "bevel");
    /** What would need a transparency, a pattern or another drawing; each with the values that mean nothing. */
    private static final Map<String, String> PLAIN = Map.of(
            "opacity", "1|1\\.0*|100%",
            "fill-opacity", "1|1\\.0*|100%",
            "stroke-opacity", "1|1\\.0*|100%",
            "clip-path", "none",
            "mask", "none",
            "filter", "none",
            "mix-blend-mode", "normal",
            "stroke-dasharray", "none");

    private final Map<String, String> properties;
    private final int line;

    private SvgPaint(Map<String, String> properties, int line) {
        this.properties = properties;
        this.line = line;
    }

    static SvgPaint usual() {
        return new SvgPaint(Map.of(), 1);
    }

    /** This paint as an element with these properties changes it. */
    SvgPaint with(Map<String, String> own, int ownLine) throws PictureRefused {
        for (Map.Entry<String, String> plain : PLAIN.entrySet()) {
            String value = own.getOrDefault(plain.getKey(), "inherit");
            if (!value.strip().matches(plain.getValue() + "|inherit")) {
                throw new PictureRefused(Reason.SVG_VALUE, plain.getKey(), ownLine);
            }
        }
        Map<String, String> next = new HashMap<>(properties);
        own.forEach((name, value) -> {
            if (INHERITED.contains(name) && !value.equals("inherit")) {
                next.put(name, value.strip());
            }
        });
        return new SvgPaint(next, ownLine);
    }

    boolean isVisible() {
        String word = properties.getOrDefault("visibility", "visible");
        return !word.equals("hidden") && !word.equals("collapse");
    }

    boolean fills() {
        return !colour("fill", "black").equals("none");
    }

    boolean strokes() {
        return !colour("stroke", "none").equals("none");
    }

    private String colour(String name, String usual) {
        String word = properties.getOrDefault(name, usual);
        if (word.equals("transparent")) {
            return "none";
        }
        return word.equalsIgnoreCase("currentColor") ? properties.getOrDefault("color", "black") : word;
    }

    /** Sets colours and line, before a path. */
    void prepare(SvgInk ink) throws PictureRefused {
        if (fills()) {
            ink.numbers(rgb("fill", "black")).word("rg");
        }
        if (strokes()) {
            ink.numbers(rgb("stroke", "none")).word("RG");
            ink.numbers(number("stroke-width", 1)).word("w");
            ink.numbers(choice("stroke-linecap", CAPS)).word("J");
            ink.numbers(choice("stroke-linejoin", JOINS)).word("j");
            ink.numbers(Math.max(1, number("stroke-miterlimit", 4))).word("M");
        }
    }

    private double[] rgb(String name, String usual) throws PictureRefused {
        int colour = SvgColours.parse(colour(name, usual))
                .orElseThrow(() -> new PictureRefused(Reason.SVG_VALUE, name, line));
        return new double[] {(colour >> 16) / 255.0, (colour >> 8 & 255) / 255.0, (colour & 255) / 255.0};
    }

    private double number(String name, double usual) throws PictureRefused {
        return SvgNumbers.length(properties.get(name), usual, name, line);
    }

    private int choice(String name, List<String> words) throws PictureRefused {
        int found = words.indexOf(properties.getOrDefault(name, words.get(0)));
        if (found < 0) {
            throw new PictureRefused(Reason.SVG_VALUE, name, line);
        }
        return found;
    }

    /** Paints the path that was drawn. */
    void apply(SvgInk ink) {
        boolean evenOdd = properties.getOrDefault("fill-rule", "nonzero").equals("evenodd");
        String fill = evenOdd ? "f*" : "f";
        String both = evenOdd ? "B*" : "B";
        ink.word(!strokes() ? fill : fills() ? both : "S");
    }
}

package nl.huidnota.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Horizontal bars as inline SVG: a label, a bar of one or more parts, the figure in text. The figures stand in words
 * beside the bars, so nothing is told by colour or length alone.
 */
final class BarChart {
    /** The drawing's own width; the page stretches it. */
    private static final int WIDTH = 1000;

    private final List<Bar> bars = new ArrayList<>();

    /** A part of a bar. {@code style} names its colour in the style sheet, for example {@code claimable}. */
    record Part(String style, long size) {}

    private record Bar(String label, String figure, List<Part> parts) {
        private long size() {
            return parts.stream().mapToLong(Part::size).sum();
        }
    }

    BarChart bar(String label, String figure, List<Part> parts) {
        bars.add(new Bar(label, figure, List.copyOf(parts)));
        return this;
    }

    boolean isEmpty() {
        return bars.isEmpty();
    }

    void write(Html html, String caption) {
        long longest = Math.max(1, bars.stream().mapToLong(Bar::size).max().orElse(1));
        html.open("figure", "class", "chart").line();
        html.element("figcaption", caption).line();
        for (Bar bar : bars) {
            html.open("div", "class", "bar").element("span", bar.label(), "class", "label");
            drawing(html, bar, longest);
            html.element("span", bar.figure(), "class", "figure").close("div").line();
        }
        html.close("figure").line();
    }

    private static void drawing(Html html, Bar bar, long longest) {
        html.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " 14",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true",
                "focusable",
                "false");
        html.empty("rect", "class", "track", "width", String.valueOf(WIDTH), "height", "14");
        long from = 0;
        for (Part part : bar.parts()) {
            String x = scaled(from, longest);
            from += Math.max(0, part.size());
            String width = scaled(Math.max(0, part.size()), longest);
            html.empty("rect", "class", "fill-" + part.style(), "x", x, "width", width, "height", "14");
        }
        html.close("svg");
    }

    private static String scaled(long size, long longest) {
        return String.format(Locale.ROOT, "%d", Math.floorDiv(size * WIDTH, longest));
    }
}

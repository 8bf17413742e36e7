package nl.huidnota.report;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.report.BarChart.Part;

/**
 * Standing columns, one per month. Each says its figures in words for who cannot see it; the drawing says them in the
 * column's length and in text beside it, never in colour alone.
 */
final class ColumnChart {
    private static final int HEIGHT = 1000;

    private final List<Column> columns = new ArrayList<>();

    /**
     * One column.
     *
     * @param label under it, short
     * @param words what it says, in full
     * @param figures above it, one per part; "" where there is nothing to say
     * @param parts from below
     */
    record Column(String label, String words, List<String> figures, List<Part> parts) {
        private long size() {
            return parts.stream().mapToLong(Part::size).sum();
        }
    }

    ColumnChart column(Column column) {
        columns.add(column);
        return this;
    }

    boolean isEmpty() {
        return columns.stream().allMatch(column -> column.size() == 0);
    }

    void write(Html html, String caption) {
        long longest =
                Math.max(1, columns.stream().mapToLong(Column::size).max().orElse(1));
        html.open("figure", "class", "chart columns").line();
        html.element("figcaption", caption).open("ul").line();
        for (Column column : columns) {
            html.open("li").element("span", column.words(), "class", "spoken");
            html.open("span", "class", "drawn", "aria-hidden", "true");
            column.figures().stream()
                    .filter(figure -> !figure.isEmpty())
                    .forEach(figure -> html.element("span", figure, "class", "figure"));
            drawing(html, column, longest);
            html.element("span", column.label(), "class", "label")
                    .close("span")
                    .close("li")
                    .line();
        }
        html.close("ul").close("figure").line();
    }

    private static void drawing(Html html, Column column, long longest) {
        html.open("svg", "viewBox", "0 0 10 " + HEIGHT, "preserveAspectRatio", "none", "focusable", "false");
        long from = 0;
        for (Part part : column.parts()) {
            long below = Math.floorDiv(from * HEIGHT, longest);
            from += part.size();
            long above = Math.floorDiv(from * HEIGHT, longest);
            html.empty(
                    "rect",
                    "class",
                    "fill-" + part.style(),
                    "y",
                    String.valueOf(HEIGHT - above),
                    "width",
                    "10",
                    "height",
                    String.valueOf(above - below));
        }
        html.close("svg");
    }
}

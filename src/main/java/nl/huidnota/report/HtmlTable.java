package nl.huidnota.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** A table that the page's script sorts and filters. Columns of figures are aligned on their decimals. */
final class HtmlTable {
    private final Html html;
    private final List<Heading> headings;

    /** A column's heading. Figures stand to the right and sort by size; what is short does not break. */
    record Heading(String text, String style) {
        static Heading text(String text) {
            return new Heading(text, "words");
        }

        static Heading brief(String text) {
            return new Heading(text, "words brief");
        }

        static Heading figures(String text) {
            return new Heading(text, "figures");
        }
    }

    /**
     * A cell.
     *
     * @param sort what it sorts by; "" for its text
     * @param text what it says, without markup
     * @param content writes what stands in it
     */
    record Cell(String text, String sort, Consumer<Html> content) {
        static Cell of(String text) {
            return new Cell(text, "", html -> html.text(text));
        }

        static Cell figure(String text, long size) {
            return new Cell(text, Long.toString(size), html -> html.text(text));
        }

        static Cell day(String text, LocalDate day) {
            return new Cell(text, day.toString(), html -> html.text(text));
        }

        static Cell link(String text, String href) {
            return new Cell(text, "", html -> html.element("a", text, "href", href));
        }
    }

    private HtmlTable(Html html, List<Heading> headings) {
        this.html = html;
        this.headings = headings;
    }

    /** {@code live}: sorts and filters. The caption is read out, and shown where {@code live}. */
    static HtmlTable open(Html html, String caption, boolean live, List<Heading> headings) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", caption);
        html.open("table", "class", live ? "live" : "plain");
        html.element("caption", caption).open("thead").open("tr");
        for (Heading heading : headings) {
            html.element("th", heading.text(), "scope", "col", "class", heading.style());
        }
        html.close("tr").close("thead").line().open("tbody").line();
        return new HtmlTable(html, headings);
    }

    void row(List<Cell> cells) {
        html.open("tr");
        cells(cells);
        html.close("tr").line();
    }

    /** Ends the rows and sets a last line under them; the table can then only be closed. */
    void total(List<Cell> cells) {
        html.close("tbody").open("tfoot").open("tr");
        cells(cells);
        html.close("tr").close("tfoot").close("table").close("div").line();
    }

    void close() {
        html.close("tbody").close("table").close("div").line();
    }

    private void cells(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String style = headings.get(i).style();
            if (cell.sort().isEmpty()) {
                html.open("td", "class", style);
            } else {
                html.open("td", "class", style, "data-sort", cell.sort());
            }
            cell.content().accept(html);
            html.close("td");
        }
    }
}

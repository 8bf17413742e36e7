package nl.huidnota.report;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.huidnota.domain.claim.YearOverview;
import nl.huidnota.domain.claim.YearOverview.Line;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.BarChart.Part;
import nl.huidnota.report.ColumnChart.Column;
import nl.huidnota.report.HtmlTable.Cell;
import nl.huidnota.report.HtmlTable.Heading;
import nl.huidnota.text.Forms;
import nl.huidnota.text.Texts;

/** The year on one page: per month and per insurer invoiced, claimed, awarded, open. */
public final class OverviewHtml {
    /** The parts of a bar or column, in order; each has a colour and a name. */
    private static final List<String> STYLES = List.of("self_pay", "awarded", "held", "other");

    private final YearOverview year;
    private final Texts texts;
    private final Forms forms;
    private final Html html;

    private OverviewHtml(YearOverview year, Texts texts, Html html) {
        this.year = year;
        this.texts = texts;
        this.forms = texts.forms();
        this.html = html;
    }

    /** Writes the page; flushes, does not close. */
    public static void write(Writer out, YearOverview year, Texts texts) throws IOException {
        String title = texts.format("overview.title", "jaar", year.year());
        HtmlPage.write(out, texts, title, html -> new OverviewHtml(year, texts, html).page(title));
    }

    private void page(String title) {
        html.open("header").line();
        html.element("p", texts.get("overview.eyebrow"), "class", "eyebrow").line();
        html.element("h1", title).line();
        html.element("p", texts.format("overview.made", "datum", year.today()), "class", "soft")
                .line();
        html.close("header").line().open("main", "id", "inhoud").line();
        figures();
        section("months", year.months());
        if (!year.insurers().isEmpty()) {
            section("insurers", year.insurers());
        }
        html.close("main").line();
    }

    private void figures() {
        Line total = year.total();
        html.open("section", "class", "figures-row", "aria-label", texts.get("overview.figures"))
                .line();
        figure("invoiced", total.invoiced());
        figure("claimed", total.claimed());
        figure("awarded", total.awarded());
        figure("open", total.open());
        html.close("section").line();
    }

    private void figure(String key, Euro amount) {
        html.open("div", "class", "figure-card " + key);
        html.element("span", texts.get("overview." + key), "class", "label");
        html.element("span", forms.euro(amount), "class", "amount").close("div").line();
    }

    private void section(String key, List<Line> lines) {
        html.open("section", "class", "card", "aria-labelledby", key).line();
        html.element("h2", texts.get("overview." + key), "id", key).line();
        if (key.equals("insurers")) {
            html.element("p", texts.get("overview.insurers.about"), "class", "soft")
                    .line();
        }
        legend();
        chart(key, lines);
        HtmlTable table = HtmlTable.open(
                html,
                texts.get("overview." + key),
                false,
                List.of(
                        Heading.text(texts.get("overview." + key + ".one")),
                        Heading.figures(texts.get("overview.invoiced")),
                        Heading.figures(texts.get("overview.claimed")),
                        Heading.figures(texts.get("overview.awarded")),
                        Heading.figures(texts.get("overview.open"))));
        lines.forEach(line -> table.row(cells(OverviewTable.label(line, texts), line)));
        Line none = new Line("", Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO);
        table.total(cells(texts.get("money.total"), lines.stream().reduce(none, Line::plus)));
        html.close("section").line();
    }

    private void legend() {
        Map<String, String> names = new LinkedHashMap<>();
        STYLES.forEach(style -> names.put(style, texts.get("overview.part." + style)));
        Legend.write(html, names);
    }

    private void chart(String key, List<Line> lines) {
        String caption = texts.get("overview.chart." + key);
        if (key.equals("months")) {
            ColumnChart chart = new ColumnChart();
            lines.forEach(line -> chart.column(column(line)));
            chart.write(html, caption);
        } else {
            BarChart chart = new BarChart();
            lines.forEach(line -> chart.bar(
                    OverviewTable.label(line, texts),
                    forms.amount(line.invoiced().plus(line.claimed())),
                    parts(line)));
            chart.write(html, caption);
        }
    }

    private Column column(Line line) {
        Map<String, String> args = Map.of(
                "maand", OverviewTable.label(line, texts),
                "nota", line.invoiced().toString(),
                "declaratie", line.claimed().toString(),
                "toegekend", line.awarded().toString(),
                "open", line.open().toString());
        Euro sum = line.invoiced().plus(line.claimed());
        String month = texts.get("month.short." + YearMonth.parse(line.key()).getMonthValue());
        return new Column(
                month,
                texts.format("overview.words", args),
                List.of(sum.isZero() ? "" : forms.count(Math.floorDiv(sum.cents() + 50, 100))),
                parts(line));
    }

    /** What was claimed falls into what is awarded, what is open and what was settled otherwise. */
    private static List<Part> parts(Line line) {
        Euro awarded = line.awarded().orZero();
        Euro open = line.open().orZero();
        Euro settled = line.claimed().minus(awarded).minus(open).orZero();
        List<Euro> amounts = List.of(line.invoiced().orZero(), awarded, open, settled);
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> new Part(STYLES.get(i), amounts.get(i).cents()))
                .toList();
    }

    private List<Cell> cells(String label, Line line) {
        return List.of(
                Cell.of(label),
                Cell.of(forms.amount(line.invoiced())),
                Cell.of(forms.amount(line.claimed())),
                Cell.of(forms.amount(line.awarded())),
                Cell.of(forms.amount(line.open())));
    }
}

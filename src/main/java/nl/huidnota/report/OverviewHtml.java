package nl.huidnota.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.huidnota.domain.claim.YearOverview;
import nl.huidnota.domain.claim.YearOverview.Line;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.BarChart.Part;
import nl.huidnota.report.HtmlTable.Cell;
import nl.huidnota.report.HtmlTable.Heading;
import nl.huidnota.text.Forms;
import nl.huidnota.text.Texts;

/** The year on one page: per month and per insurer invoiced, claimed, awarded, open. */
public final class OverviewHtml {
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
        BarChart chart = new BarChart();
        lines.forEach(line -> chart.bar(
                OverviewTable.label(line, texts),
                forms.amount(line.claimed()),
                List.of(
                        new Part("awarded", line.awarded().orZero().cents()),
                        new Part("held", line.open().orZero().cents()))));
        chart.write(html, texts.get("overview.chart"));
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

    private List<Cell> cells(String label, Line line) {
        return List.of(
                Cell.of(label),
                Cell.of(forms.amount(line.invoiced())),
                Cell.of(forms.amount(line.claimed())),
                Cell.of(forms.amount(line.awarded())),
                Cell.of(forms.amount(line.open())));
    }
}

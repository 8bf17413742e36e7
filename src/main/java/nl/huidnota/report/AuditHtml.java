package nl.huidnota.report;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.AuditResult.Answered;
import nl.huidnota.domain.claim.ReturnCode;
import nl.huidnota.domain.claim.ReturnCode.Action;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.AuditReport.Item;
import nl.huidnota.report.AuditReport.Sums;
import nl.huidnota.report.BarChart.Part;
import nl.huidnota.report.ColumnChart.Column;
import nl.huidnota.report.HtmlTable.Cell;
import nl.huidnota.report.HtmlTable.Heading;
import nl.huidnota.text.Forms;
import nl.huidnota.text.Texts;

/** The page of an audit: what came back, what to do about each line, every code explained, whom to phone. */
public final class AuditHtml {
    private static final int ROWS = 300;
    private static final int SHOWN_FILES = 5;

    private final AuditReport report;
    private final Texts texts;
    private final Forms forms;
    private final Html html;

    private AuditHtml(AuditReport report, Html html) {
        this.report = report;
        this.texts = report.texts();
        this.forms = texts.forms();
        this.html = html;
    }

    /** Writes the page; flushes, does not close. */
    public static void write(Writer out, AuditReport report) throws IOException {
        HtmlPage.write(
                out, report.texts(), report.texts().get("audit.title"), html -> new AuditHtml(report, html).page());
    }

    private void page() {
        header();
        html.open("main", "id", "inhoud").line();
        figures();
        for (Action action : Action.values()) {
            work(action);
        }
        new AuditLetters(report, html).write();
        codes();
        totals();
        PackageTable.write(html, report);
        html.close("main").line();
        html.open("footer")
                .element("p", texts.get("audit.privacy"), "class", "soft")
                .close("footer")
                .line();
    }

    private void header() {
        html.open("header").line();
        html.element("p", texts.get("audit.eyebrow"), "class", "eyebrow").line();
        html.element("h1", texts.get("audit.title")).line();
        Map<String, String> args =
                Map.of("aantal", Integer.toString(report.all().lines()), "open", Integer.toString(report.open()));
        html.element(
                        "p",
                        texts.format(report.open() == 0 ? "audit.headline.done" : "audit.headline", args),
                        "class",
                        "lead")
                .line();
        String date = texts.format("audit.made", "datum", report.result().today());
        html.element("p", date + " " + files(), "class", "soft").line();
        if (report.result().returns().stream().anyMatch(one -> !one.production())) {
            html.open("p", "class", "notice test", "role", "note");
            html.element("strong", texts.get("report.test"))
                    .text(" " + texts.get("audit.test"))
                    .close("p")
                    .line();
        }
        html.close("header").line();
    }

    private String files() {
        List<String> all = report.result().returns().stream()
                .map(Answered::file)
                .distinct()
                .toList();
        List<String> names = all.stream().limit(SHOWN_FILES).toList();
        int others = all.size() - names.size();
        return String.join(", ", names) + (others > 0 ? " + " + others : "");
    }

    private void figures() {
        html.open("section", "class", "figures-row", "aria-label", texts.get("audit.figures"))
                .line();
        figure("claimed", forms.euro(report.all().claimed()), "");
        figure("awarded", forms.euro(report.all().awarded()), "");
        figure("missing", forms.euro(report.all().missing()), "open");
        figure("open", forms.count(report.result().open()), "");
        html.close("section").line();
    }

    private void figure(String key, String amount, String style) {
        html.open("div", "class", ("figure-card " + style).strip());
        html.element("span", texts.get("audit.figure." + key), "class", "label");
        html.element("span", amount, "class", "amount");
        html.element("span", texts.get("audit.figure." + key + ".about"), "class", "soft")
                .close("div")
                .line();
    }

    private void work(Action action) {
        List<Item> items = report.items(action);
        if (items.isEmpty()) {
            return;
        }
        String key = "audit.action." + action.key();
        html.open("section", "class", "card", "aria-labelledby", action.key()).line();
        html.open("h2", "id", action.key()).text(texts.get(key));
        html.element("span", forms.count(items.size()), "class", "count")
                .close("h2")
                .line();
        html.element("p", texts.get(key + ".about"), "class", "soft").line();
        HtmlTable table = HtmlTable.open(html, texts.get(key), true, headings());
        items.stream().limit(ROWS).forEach(item -> table.row(cells(item)));
        table.close();
        if (items.size() > ROWS) {
            Map<String, String> args =
                    Map.of("aantal", Integer.toString(ROWS), "totaal", Integer.toString(items.size()));
            html.element("p", texts.format("audit.cut", args), "class", "more").line();
        }
        html.close("section").line();
    }

    private List<Heading> headings() {
        return List.of(
                Heading.text(texts.get("attention.insurer")),
                Heading.brief(texts.get("audit.reference")),
                Heading.brief(texts.get("attention.date")),
                Heading.figures(texts.get("audit.claimed")),
                Heading.figures(texts.get("audit.awarded")),
                Heading.text(texts.get("audit.why")));
    }

    private List<Cell> cells(Item item) {
        return List.of(
                Cell.of(item.insurer()),
                Cell.of(item.line().reference()),
                Cell.day(forms.date(item.line().date()), item.line().date()),
                amount(item.line().claimed()),
                amount(item.line().awarded()),
                new Cell(report.why(item.line()), "", cell -> why(cell, item)));
    }

    private void why(Html cell, Item item) {
        cell.element("p", report.why(item.line())).open("p", "class", "remedy");
        cell.element("span", texts.get("work.do"), "class", "tag").text(" " + report.remedy(item));
        cell.close("p");
        String command = report.command(item);
        if (!command.isEmpty()) {
            cell.open("p").open("code");
            for (String word : command.split(" ")) {
                cell.element("span", word, "class", "brief").text(" ");
            }
            cell.close("code").close("p");
        }
    }

    private Cell amount(Euro amount) {
        return Cell.figure(forms.amount(amount), amount.cents());
    }

    private void codes() {
        Map<String, Sums> codes = report.perCode();
        if (codes.isEmpty()) {
            return;
        }
        html.open("section", "class", "card", "aria-labelledby", "codes").line();
        html.element("h2", texts.get("audit.codes.title"), "id", "codes").line();
        BarChart chart = new BarChart();
        codes.forEach((code, sums) ->
                chart.bar(code, forms.count(sums.lines()), List.of(new Part("rejected", sums.lines()))));
        chart.write(html, texts.get("audit.codes.chart"));
        codes.forEach(this::code);
        html.close("section").line();
    }

    private void code(String code, Sums sums) {
        html.open("article", "class", "client").line().open("h3").element("span", code);
        html.element("span", forms.euro(sums.missing()), "class", "amount")
                .close("h3")
                .line();
        report.codes().find(code).ifPresentOrElse(this::explanation, () -> html.element(
                        "p", texts.get("audit.unknown_code"))
                .line());
        html.close("article").line();
    }

    private void explanation(ReturnCode code) {
        html.open("p").element("strong", code.meaning()).close("p").line();
        html.element("p", code.causes()).line();
        html.open("p", "class", "remedy").element("span", texts.get("work.do"), "class", "tag");
        html.text(" " + code.remedy()).close("p").line();
        String rest = texts.get("audit.rest") + ": "
                + texts.get("audit.rest." + code.rest().key());
        html.element("p", rest + " · " + texts.format("audit.as_of", "datum", code.asOf()), "class", "soft")
                .line();
    }

    private void totals() {
        html.open("section", "class", "card", "aria-labelledby", "totalen").line();
        html.element("h2", texts.get("audit.totals"), "id", "totalen").line();
        months();
        BarChart chart = new BarChart();
        report.perMonth()
                .forEach((month, sums) -> chart.bar(
                        texts.get("month." + month.getMonthValue()) + " " + month.getYear(),
                        forms.amount(sums.claimed()),
                        List.of(
                                new Part("awarded", sums.awarded().cents()),
                                new Part("rejected", sums.missing().orZero().cents()))));
        chart.write(html, texts.get("audit.months.chart"));
        HtmlTable table = HtmlTable.open(
                html,
                texts.get("insurers.title"),
                false,
                List.of(
                        Heading.text(texts.get("attention.insurer")),
                        Heading.figures(texts.get("documents.lines")),
                        Heading.figures(texts.get("audit.claimed")),
                        Heading.figures(texts.get("audit.awarded")),
                        Heading.figures(texts.get("audit.missing"))));
        report.perInsurer().forEach((insurer, sums) -> table.row(line(insurer, sums)));
        table.total(line(texts.get("money.total"), report.all()));
        html.close("section").line();
    }

    private void months() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("awarded", texts.get("audit.status.awarded"));
        names.put("rejected", texts.get("audit.missing"));
        Legend.write(html, names);
        ColumnChart chart = new ColumnChart();
        report.perMonth().forEach((month, sums) -> chart.column(column(month, sums)));
        chart.write(html, texts.get("audit.months.count"));
    }

    private Column column(YearMonth month, Sums sums) {
        Map<String, String> args = Map.of(
                "maand",
                texts.get("month." + month.getMonthValue()) + " " + month.getYear(),
                "aantal",
                Integer.toString(sums.lines()),
                "afgekeurd",
                Integer.toString(sums.refused()));
        String lines = forms.count(sums.lines());
        return new Column(
                texts.get("month.short." + month.getMonthValue()),
                texts.format("audit.months.words", args),
                List.of(sums.refused() == 0 ? lines : lines + " / " + forms.count(sums.refused())),
                List.of(new Part("rejected", sums.refused()), new Part("awarded", sums.lines() - sums.refused())));
    }

    private List<Cell> line(String label, Sums sums) {
        return List.of(
                Cell.of(label),
                Cell.of(forms.count(sums.lines())),
                Cell.of(forms.amount(sums.claimed())),
                Cell.of(forms.amount(sums.awarded())),
                Cell.of(forms.amount(sums.missing())));
    }
}

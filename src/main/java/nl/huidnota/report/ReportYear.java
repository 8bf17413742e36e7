package nl.huidnota.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.YearSoFar;
import nl.huidnota.domain.claim.YearSoFar.Budget;
import nl.huidnota.domain.claim.YearSoFar.ClientBudget;
import nl.huidnota.domain.claim.YearSoFar.Month;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.BarChart.Part;
import nl.huidnota.report.ColumnChart.Column;
import nl.huidnota.text.Forms;
import nl.huidnota.text.Texts;

/** The run against its year: treatments and rejections by month, and how far budgets are used. */
final class ReportYear {
    /** Packages drawn; more tell nobody anything. */
    private static final int DRAWN = 8;

    private final YearSoFar year;
    private final Texts texts;
    private final Forms forms;
    private final Html html;

    ReportYear(RunReport report, Html html) {
        this.year = report.year();
        this.texts = report.texts();
        this.forms = report.forms();
        this.html = html;
    }

    void write() {
        ColumnChart months = new ColumnChart();
        year.months().forEach(month -> months.column(column(month)));
        if (!months.isEmpty()) {
            open("months");
            Map<String, String> names = new LinkedHashMap<>();
            names.put("claimable", texts.get("months.accepted"));
            names.put("rejected", texts.get("months.rejected"));
            Legend.write(html, names);
            months.write(html, texts.get("months.chart"));
            html.close("section").line();
        }
        if (!year.budgets().isEmpty()) {
            budgets();
        }
    }

    private void open(String key) {
        html.open("section", "class", "card", "aria-labelledby", "jaar-" + key).line();
        html.element("h2", texts.get(key + ".title"), "id", "jaar-" + key).line();
        html.element("p", texts.get(key + ".about"), "class", "soft").line();
    }

    private Column column(Month month) {
        Map<String, String> args = Map.of(
                "maand",
                texts.get("month." + month.month().getMonthValue()) + " "
                        + month.month().getYear(),
                "aantal",
                Integer.toString(month.sessions()),
                "afgekeurd",
                Integer.toString(month.rejected()));
        return new Column(
                texts.get("month.short." + month.month().getMonthValue()),
                texts.format("months.words", args),
                List.of(month.sessions() == 0 ? "" : figure(month)),
                List.of(
                        new Part("rejected", month.rejected()),
                        new Part("claimable", month.sessions() - month.rejected())));
    }

    /** {@code 12}, or {@code 12 / 3} when three of them were rejected. */
    private String figure(Month month) {
        String sessions = forms.count(month.sessions());
        return month.rejected() == 0 ? sessions : sessions + " / " + forms.count(month.rejected());
    }

    private void budgets() {
        open("budgets");
        html.open("div", "class", "two even").line();
        BarChart packages = new BarChart();
        year.budgets().stream()
                .limit(DRAWN)
                .forEach(budget -> packages.bar(label(budget), use(budget), share(budget.used(), budget.maximum())));
        packages.write(html, texts.get("budgets.packages"));
        BarChart clients = new BarChart();
        year.fullest()
                .forEach(one -> clients.bar(
                        label(one), use(one), share(one.use().used(), one.use().maximum())));
        clients.write(html, texts.get("budgets.clients"));
        html.close("div").line().close("section").line();
    }

    private String label(Budget budget) {
        Map<String, String> args = Map.of(
                "verzekeraar",
                budget.insurer(),
                "pakket",
                budget.packageName(),
                "aantal",
                Integer.toString(budget.clients()));
        return texts.format("budgets.package", args);
    }

    private static String label(ClientBudget one) {
        return one.clientId() + ", " + one.packageName();
    }

    private String use(Budget budget) {
        Map<String, String> args =
                Map.of("procent", percent(budget.used(), budget.maximum()), "vol", Integer.toString(budget.full()));
        return texts.format(budget.full() == 0 ? "budgets.use" : "budgets.use.full", args);
    }

    private String use(ClientBudget one) {
        Map<String, String> args = Map.of(
                "gebruikt", forms.amount(one.use().used()),
                "maximum", forms.amount(one.use().maximum()));
        return texts.format("budgets.of", args);
    }

    private static String percent(Euro used, Euro maximum) {
        return Long.toString(maximum.isPositive() ? used.cents() * 100 / maximum.cents() : 100);
    }

    /** Of a track that stands for all of it: a bar is as long as the budget is full. */
    private static List<Part> share(Euro used, Euro maximum) {
        long full = Math.max(1, maximum.cents());
        long taken = Math.min(full, used.cents());
        return List.of(
                new Part(taken == full ? "held" : "claimable", taken * 1000 / full),
                new Part("room", 1000 - taken * 1000 / full));
    }
}

package nl.huidnota.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.BarChart.Part;
import nl.huidnota.report.HtmlTable.Cell;
import nl.huidnota.report.HtmlTable.Heading;
import nl.huidnota.report.RunDigest.InsurerLine;
import nl.huidnota.text.Forms;
import nl.huidnota.text.Texts;

/** Where the money went: the reconciliation that closes, per verdict and per insurer. */
final class ReportMoney {
    /** More insurers than this are not drawn; the table has them. */
    private static final int DRAWN = 12;

    private final RunReport report;
    private final Texts texts;
    private final Forms forms;
    private final Html html;

    ReportMoney(RunReport report, Html html) {
        this.report = report;
        this.texts = report.texts();
        this.forms = report.forms();
        this.html = html;
    }

    void write() {
        html.open("section", "class", "card", "aria-labelledby", "aansluiting").line();
        html.element("h2", texts.get("money.title"), "id", "aansluiting").line();
        html.element("p", texts.get(report.closes() ? "money.closes" : "money.open"), "class", "soft")
                .line();
        html.open("div", "class", "two").line();
        reconciliation();
        perVerdict();
        html.close("div").line();
        split();
        html.close("section").line();
        insurers();
    }

    private void reconciliation() {
        HtmlTable table = HtmlTable.open(
                html,
                texts.get("money.rows"),
                false,
                List.of(
                        Heading.text(texts.get("money.verdict")),
                        Heading.figures(texts.get("money.count")),
                        Heading.figures(texts.get("money.amount"))));
        for (Verdict verdict : reversed()) {
            table.row(line(
                    report.words().verdict(verdict),
                    report.count(verdict),
                    verdict == Verdict.UNREADABLE ? "–" : forms.amount(report.amount(verdict))));
        }
        table.total(line(
                texts.get("money.read"),
                report.summary().read(),
                forms.amount(report.summary().readable())));
    }

    private List<Cell> line(String label, int count, String amount) {
        return List.of(Cell.of(label), Cell.of(forms.count(count)), Cell.of(amount));
    }

    /** Most wanted first. */
    private static List<Verdict> reversed() {
        List<Verdict> verdicts = new ArrayList<>(List.of(Verdict.values()));
        Collections.reverse(verdicts);
        return verdicts;
    }

    private void perVerdict() {
        BarChart chart = new BarChart();
        for (Verdict verdict : reversed()) {
            Euro amount = report.amount(verdict);
            if (amount.isPositive()) {
                chart.bar(
                        report.words().verdict(verdict),
                        forms.amount(amount),
                        List.of(new Part(verdict.key(), amount.cents())));
            }
        }
        chart.write(html, texts.get("money.chart"));
    }

    /** The two sums that invoices and claim files are checked against. */
    private void split() {
        html.open("div", "class", "sums").line();
        sum(
                "money.invoiced",
                report.claimableByClient(),
                report.amount(Verdict.SELF_PAY),
                report.summary().invoiced());
        html.open("p").text(texts.get("money.claimed") + " ");
        html.element("strong", forms.euro(report.summary().claimed()))
                .close("p")
                .line();
        if (report.summary().vat().isPositive()) {
            html.open("p").text(texts.get("money.vat") + " ");
            html.element("strong", forms.euro(report.summary().vat()))
                    .close("p")
                    .line();
        }
        html.close("div").line();
    }

    private void sum(String key, Euro one, Euro other, Euro total) {
        html.open("p").text(texts.get(key) + " " + forms.euro(one) + " + " + forms.euro(other) + " = ");
        html.element("strong", forms.euro(total)).close("p").line();
    }

    private void insurers() {
        List<InsurerLine> lines = report.digest().insurers();
        if (lines.isEmpty()) {
            return;
        }
        html.open("section", "class", "card", "aria-labelledby", "verzekeraars").line();
        html.element("h2", texts.get("insurers.title"), "id", "verzekeraars").line();
        legend();
        BarChart chart = new BarChart();
        lines.stream().limit(DRAWN).forEach(line -> chart.bar(name(line), forms.amount(line.total()), parts(line)));
        chart.write(html, texts.get("insurers.chart"));
        table(lines);
        html.close("section").line();
    }

    private String name(InsurerLine line) {
        return line.insurer().isEmpty() ? texts.get("insurers.none") : line.insurer();
    }

    private static List<Part> parts(InsurerLine line) {
        return RunDigest.OF_THE_MONTH.stream()
                .map(verdict -> new Part(verdict.key(), line.amount(verdict).cents()))
                .toList();
    }

    private void legend() {
        Map<String, String> names = new LinkedHashMap<>();
        RunDigest.OF_THE_MONTH.forEach(
                verdict -> names.put(verdict.key(), report.words().verdict(verdict)));
        Legend.write(html, names);
    }

    private void table(List<InsurerLine> lines) {
        List<Heading> headings = new ArrayList<>();
        headings.add(Heading.text(texts.get("insurers.insurer")));
        headings.add(Heading.figures(texts.get("money.count")));
        RunDigest.OF_THE_MONTH.forEach(
                verdict -> headings.add(Heading.figures(report.words().verdict(verdict))));
        headings.add(Heading.figures(texts.get("money.total")));
        HtmlTable table = HtmlTable.open(html, texts.get("insurers.table"), false, headings);
        lines.forEach(line -> table.row(cells(line)));
        table.close();
    }

    private List<Cell> cells(InsurerLine line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(name(line)));
        cells.add(Cell.of(forms.count(line.sessions())));
        RunDigest.OF_THE_MONTH.forEach(verdict -> cells.add(Cell.of(forms.amount(line.amount(verdict)))));
        cells.add(Cell.of(forms.amount(line.total())));
        return cells;
    }
}

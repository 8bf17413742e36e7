package nl.huidnota.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.RunSummary.ClaimFileRow;
import nl.huidnota.domain.claim.RunSummary.InvoiceRow;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.report.BarChart.Part;
import nl.huidnota.report.HtmlTable.Cell;
import nl.huidnota.report.HtmlTable.Heading;
import nl.huidnota.report.RunDigest.RuleLine;
import nl.huidnota.text.Forms;
import nl.huidnota.text.Texts;

/** The lists at the end of the page: findings per rule, documents, sessions. */
final class ReportTables {
    /** Rows of a list; the rest stands in run.json, bevindingen.csv and verzendlijst.csv. */
    private static final int ROWS = 500;

    private static final int DRAWN = 15;

    private final RunReport report;
    private final Texts texts;
    private final Forms forms;
    private final Html html;

    ReportTables(RunReport report, Html html) {
        this.report = report;
        this.texts = report.texts();
        this.forms = report.forms();
        this.html = html;
    }

    void write() {
        rules();
        documents();
        sessions();
    }

    private void rules() {
        List<RuleLine> rules = report.digest().rules();
        if (rules.isEmpty()) {
            return;
        }
        open("rules");
        BarChart chart = new BarChart();
        rules.stream()
                .sorted(Comparator.comparing(RuleLine::count).reversed().thenComparing(RuleLine::rule))
                .limit(DRAWN)
                .forEach(line -> chart.bar(
                        line.rule() + " " + report.words().title(line.rule()),
                        forms.count(line.count()),
                        List.of(new Part("outcome-" + line.outcome().key(), line.count()))));
        chart.write(html, texts.get("rules.chart"));
        HtmlTable table = HtmlTable.open(
                html,
                texts.get("rules.title"),
                true,
                List.of(
                        Heading.text(texts.get("findings.rule")),
                        Heading.text(texts.get("findings.title")),
                        Heading.text(texts.get("findings.severity")),
                        Heading.figures(texts.get("rules.count"))));
        rules.forEach(line -> table.row(List.of(
                Cell.of(line.rule()),
                Cell.of(report.words().title(line.rule())),
                Cell.of(report.words().severity(line.outcome())),
                Cell.figure(forms.count(line.count()), line.count()))));
        table.close();
        html.close("section").line();
    }

    private void open(String key) {
        html.open("section", "class", "card", "aria-labelledby", "lijst-" + key).line();
        html.element("h2", texts.get(key + ".title"), "id", "lijst-" + key).line();
    }

    private void documents() {
        if (report.digest().invoices() + report.digest().claimFiles() == 0) {
            return;
        }
        open("documents");
        if (report.digest().claimFiles() > 0) {
            claimFiles();
        }
        if (report.digest().invoices() > 0) {
            invoices();
        }
        html.close("section").line();
    }

    private void claimFiles() {
        html.element("h3", texts.get("documents.claim_files")).line();
        HtmlTable table = HtmlTable.open(
                html,
                texts.get("documents.claim_files"),
                true,
                List.of(
                        Heading.brief(texts.get("mailing.number")),
                        Heading.text(texts.get("documents.uzovi")),
                        Heading.figures(texts.get("documents.lines")),
                        Heading.figures(texts.get("money.total"))));
        Capped<ClaimFileRow> rows = new Capped<>(
                ROWS,
                row -> table.row(List.of(
                        Cell.link(row.number(), beside(row.file())),
                        Cell.of(row.uzovi()),
                        Cell.figure(forms.count(row.lines()), row.lines()),
                        Cell.figure(forms.amount(row.total()), row.total().cents()))));
        report.details().claimFiles(rows);
        table.close();
        cut(rows, "run.json");
    }

    private void invoices() {
        html.element("h3", texts.get("documents.invoices")).line();
        HtmlTable table = HtmlTable.open(
                html,
                texts.get("documents.invoices"),
                true,
                List.of(
                        Heading.brief(texts.get("mailing.number")),
                        Heading.text(texts.get("attention.client")),
                        Heading.figures(texts.get("documents.sessions")),
                        Heading.figures(texts.get("money.total")),
                        Heading.figures(texts.get("documents.due"))));
        Capped<InvoiceRow> rows = new Capped<>(
                ROWS,
                row -> table.row(List.of(
                        Cell.link(row.number(), beside(row.file())),
                        Cell.of(row.client()),
                        Cell.figure(
                                forms.count(row.sessions().size()),
                                row.sessions().size()),
                        Cell.figure(forms.amount(row.total()), row.total().cents()),
                        Cell.figure(forms.amount(row.due()), row.due().cents()))));
        report.details().invoices(rows);
        table.close();
        cut(rows, "verzendlijst.csv");
    }

    /** From the administration's folder to the folder this page stands in. */
    private static String beside(String file) {
        return file.substring(file.indexOf('/') + 1);
    }

    private void sessions() {
        open("sessions");
        HtmlTable table = HtmlTable.open(
                html,
                texts.get("sessions.title"),
                true,
                List.of(
                        Heading.figures(texts.get("attention.row")),
                        Heading.brief(texts.get("attention.session")),
                        Heading.text(texts.get("attention.client")),
                        Heading.brief(texts.get("attention.date")),
                        Heading.text(texts.get("money.verdict")),
                        Heading.text(texts.get("sessions.route")),
                        Heading.figures(texts.get("sessions.tariff")),
                        Heading.figures(texts.get("sessions.expected")),
                        Heading.brief(texts.get("sessions.document"))));
        Capped<VerdictRow> rows = new Capped<>(ROWS, row -> table.row(cells(row)));
        report.details().verdicts(rows);
        table.close();
        cut(rows, "run.json");
        html.close("section").line();
    }

    private List<Cell> cells(VerdictRow row) {
        return List.of(
                Cell.figure(forms.count(row.row()), row.row()),
                Cell.of(row.session() == null ? "" : row.session()),
                Cell.of(row.clientId() == null ? "" : row.clientId()),
                row.date() == null ? Cell.of("") : Cell.day(forms.date(row.date()), row.date()),
                Cell.of(report.words().verdict(row.verdict())),
                Cell.of(row.route() == null ? "" : texts.word(row.route().key())),
                row.tariff() == null
                        ? Cell.of("")
                        : Cell.figure(forms.amount(row.tariff()), row.tariff().cents()),
                row.expected() == null
                        ? Cell.of("–")
                        : Cell.figure(
                                forms.amount(row.expected()), row.expected().cents()),
                Cell.of(row.document() == null ? "" : row.document()));
    }

    private void cut(Capped<?> rows, String rest) {
        if (rows.isCut()) {
            Map<String, String> args =
                    Map.of("aantal", Integer.toString(ROWS), "totaal", Integer.toString(rows.seen()), "bestand", rest);
            html.element("p", texts.format("page.cut", args), "class", "more").line();
        }
    }
}

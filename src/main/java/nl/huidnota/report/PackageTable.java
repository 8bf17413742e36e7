package nl.huidnota.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.huidnota.domain.claim.AuditResult.PackageStatistic;
import nl.huidnota.domain.claim.AuditResult.Status;
import nl.huidnota.report.HtmlTable.Cell;
import nl.huidnota.report.HtmlTable.Heading;
import nl.huidnota.text.Forms;
import nl.huidnota.text.Texts;

/** What clients reported, per insurer and package: how often it went wrong, and why. Page, CSV and terminal. */
public final class PackageTable {
    private final List<PackageStatistic> statistics;
    private final Texts texts;

    private PackageTable(AuditReport report) {
        this.statistics = report.result().statistics();
        this.texts = report.texts();
    }

    private static String insurer(PackageStatistic one) {
        return one.uzovi() + (one.insurer() == null ? "" : " " + one.insurer());
    }

    private static String reasons(PackageStatistic one) {
        return one.codes().entrySet().stream()
                .map(code -> code.getKey() + " " + code.getValue() + "×")
                .collect(Collectors.joining(", "));
    }

    /** Nothing when clients reported nothing. */
    static void write(Html html, AuditReport report) {
        PackageTable table = new PackageTable(report);
        if (!table.statistics.isEmpty()) {
            table.write(html);
        }
    }

    private void write(Html html) {
        String title = texts.get("audit.packages");
        html.open("section", "class", "card", "aria-labelledby", "pakketten").line();
        html.element("h2", title, "id", "pakketten").line();
        html.element("p", texts.get("audit.packages.about"), "class", "soft").line();
        HtmlTable table = HtmlTable.open(html, title, false, headings());
        statistics.forEach(one -> table.row(cells(one)));
        table.close();
        html.close("section").line();
    }

    private List<Heading> headings() {
        return List.of(
                Heading.text(texts.get("attention.insurer")),
                Heading.text(texts.get("audit.packages.package")),
                Heading.figures(texts.get("audit.packages.invoiced")),
                Heading.figures(texts.get("audit.packages.answered")),
                Heading.figures(texts.get("audit.status.rejected")),
                Heading.figures(texts.get("audit.status.partly")),
                Heading.figures(texts.get("audit.packages.awarded")),
                Heading.text(texts.get("audit.why")));
    }

    private List<Cell> cells(PackageStatistic one) {
        Forms forms = texts.forms();
        return List.of(
                Cell.of(insurer(one)),
                Cell.of(one.packageCode()),
                Cell.figure(forms.count(one.invoiced()), one.invoiced()),
                Cell.figure(forms.count(one.answered()), one.answered()),
                Cell.figure(forms.count(one.count(Status.REJECTED)), one.count(Status.REJECTED)),
                Cell.figure(forms.count(one.count(Status.PARTLY)), one.count(Status.PARTLY)),
                Cell.figure(forms.amount(one.awarded()), one.awarded().cents()),
                Cell.of(reasons(one)));
    }

    /** Writes one row per package; flushes, does not close. */
    public static void write(Writer out, AuditReport report) throws IOException {
        PackageTable table = new PackageTable(report);
        SpreadsheetCsv csv = new SpreadsheetCsv(out);
        csv.row(table.headings().stream().map(Heading::text).toArray());
        for (PackageStatistic one : table.statistics) {
            csv.row(table.cells(one).stream().map(Cell::text).toArray());
        }
        out.flush();
    }

    /** For a terminal; empty when clients reported nothing. */
    static List<String> lines(AuditReport report, int width) {
        PackageTable table = new PackageTable(report);
        List<String> lines = new ArrayList<>();
        for (PackageStatistic one : table.statistics) {
            if (one.answered() > 0) {
                lines.addAll(Wrapping.lines("  ", table.line(one), width));
            }
        }
        if (!lines.isEmpty()) {
            lines.add(0, table.texts.get("audit.packages"));
        }
        return lines;
    }

    private String line(PackageStatistic one) {
        Map<String, String> args = Map.of(
                "verzekeraar", insurer(one),
                "pakket", one.packageCode(),
                "ingediend", Integer.toString(one.invoiced()),
                "gemeld", Integer.toString(one.answered()),
                "afgewezen", Integer.toString(one.count(Status.REJECTED)),
                "deels", Integer.toString(one.count(Status.PARTLY)),
                "redenen", reasons(one).isEmpty() ? "-" : reasons(one));
        return texts.format("audit.packages.line", args);
    }
}

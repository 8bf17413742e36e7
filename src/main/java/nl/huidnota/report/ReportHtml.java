package nl.huidnota.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.RunSummary;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.text.Texts;

/**
 * rapport.html: the month on one page that works without network, mouse, script or colour. Long tables stop after a
 * fixed number of rows and say where the rest stands, so that the page of a million sessions opens as fast as that of a
 * hundred.
 */
public final class ReportHtml {
    private final RunReport report;
    private final Texts texts;
    private final Html html;

    private ReportHtml(RunReport report, Html html) {
        this.report = report;
        this.texts = report.texts();
        this.html = html;
    }

    /** Writes the page, streaming; flushes, does not close. */
    public static void write(Writer out, RunReport report) throws IOException {
        String title = report.texts().format("report.title", "periode", report.period());
        HtmlPage.write(out, report.texts(), title, html -> new ReportHtml(report, html).page());
    }

    private void page() {
        header();
        html.open("main", "id", "inhoud").line();
        figures();
        contents();
        new NextSteps(report).write(html);
        new ReportMoney(report, html).write();
        new ReportWork(report, html).write();
        new ReportYear(report, html).write();
        new ReportTables(report, html).write();
        html.close("main").line();
        footer();
    }

    private void header() {
        RunSummary summary = report.summary();
        html.open("header").line();
        html.element("p", texts.get("report.eyebrow"), "class", "eyebrow").line();
        html.element("h1", report.period()).line();
        html.element("p", headline(), "class", "lead").line();
        Map<String, String> args = Map.of(
                "datum", summary.today().toString(),
                "bestand", summary.input().file(),
                "aantal", Integer.toString(summary.read()));
        html.element("p", texts.format("report.made", args), "class", "soft").line();
        String mode = summary.production() ? "production" : "test";
        html.open("p", "class", "notice " + mode, "role", "note");
        html.element("strong", texts.get("report." + mode)).text(" " + texts.get("report." + mode + ".about"));
        html.close("p").line().close("header").line();
    }

    private String headline() {
        int billed = report.count(Verdict.CLAIMABLE) + report.count(Verdict.SELF_PAY);
        int held = report.digest().work(OpenWork.Kind.MEND).sessions();
        Map<String, String> args = Map.of("aantal", Integer.toString(billed), "open", Integer.toString(held));
        String tried = report.occasion().looked() ? "checked." : "";
        String state = held == 0 ? "done" : held == 1 ? "one" : "open";
        return texts.format("report.headline." + tried + state, args);
    }

    private void figures() {
        OpenWork open = report.digest().work(OpenWork.Kind.MEND);
        html.open("section", "class", "figures-row", "aria-label", texts.get("report.figures"))
                .line();
        figure(
                "invoiced",
                report.summary().invoiced(),
                documents("invoices", report.digest().invoices()));
        figure(
                "claimed",
                report.summary().claimed(),
                documents("claim_files", report.digest().claimFiles()));
        figure("expected", report.summary().expected(), texts.get("report.figure.expected.about"));
        figure("open", open.amount(), documents("open", open.sessions()));
        html.close("section").line();
    }

    /** Where things stand on a long page. */
    private void contents() {
        RunDigest digest = report.digest();
        Map<String, String> places = new LinkedHashMap<>();
        places.put("aansluiting", "money.title");
        if (!digest.insurers().isEmpty()) {
            places.put("verzekeraars", "insurers.title");
        }
        for (OpenWork.Kind kind : OpenWork.Kind.values()) {
            places.put("werk-" + AttentionXlsx.key(kind), "work." + AttentionXlsx.key(kind));
        }
        if (!report.year().budgets().isEmpty()) {
            places.put("jaar-budgets", "budgets.title");
        }
        if (digest.invoices() + digest.claimFiles() > 0) {
            places.put("lijst-documents", "documents.title");
        }
        places.put("lijst-sessions", "sessions.title");
        html.open("nav", "class", "contents", "aria-label", texts.get("page.contents"))
                .line();
        places.forEach(
                (id, key) -> html.element("a", texts.get(key), "href", "#" + id).line());
        html.close("nav").line();
    }

    private String documents(String kind, int count) {
        String key = "report.figure." + kind + (count == 1 ? ".one" : ".many");
        return texts.format(key, "aantal", count);
    }

    private void figure(String key, Euro amount, String about) {
        html.open("div", "class", "figure-card " + key);
        html.element("span", texts.get("report.figure." + key), "class", "label");
        html.element("span", report.forms().euro(amount), "class", "amount");
        html.element("span", about, "class", "soft").close("div").line();
    }

    private void footer() {
        RunSummary summary = report.summary();
        html.open("footer").line().open("dl").line();
        for (List<String> line : List.of(
                List.of(
                        texts.get("report.head"),
                        summary.head() == null ? texts.get("report.no_head") : summary.head()),
                List.of(texts.get("report.input_hash"), summary.input().sha256()))) {
            html.element("dt", line.get(0))
                    .open("dd")
                    .element("code", line.get(1))
                    .close("dd")
                    .line();
        }
        html.close("dl")
                .line()
                .element("p", texts.get("report.proof"), "class", "soft")
                .line();
        html.close("footer").line();
    }
}

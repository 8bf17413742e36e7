package nl.huidnota.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.report.HtmlTable.Cell;
import nl.huidnota.report.HtmlTable.Heading;
import nl.huidnota.report.OpenWork.ClientWork;
import nl.huidnota.report.OpenWork.Kind;
import nl.huidnota.report.OpenWork.SessionWork;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;

/** The open work of a run: what to mend, per client with remedies and a ready letter; then own account and warnings. */
final class ReportWork {
    /** Clients shown in full; the work list in aandacht.xlsx goes on. */
    private static final int CLIENTS = 40;

    private static final int SESSIONS = 10;
    private static final int TABLE_ROWS = 200;

    private final RunReport report;
    private final Texts texts;
    private final Texts dutch;
    private final Html html;

    ReportWork(RunReport report, Html html) {
        this.report = report;
        this.texts = report.texts();
        this.dutch = texts.language() == Language.NL ? texts : Texts.of(Language.NL);
        this.html = html;
    }

    void write() {
        OpenWork mend = report.digest().work(Kind.MEND);
        section("mend", mend, () -> clients(mend));
        for (Kind kind : List.of(Kind.OWN, Kind.WARN)) {
            OpenWork work = report.digest().work(kind);
            section(AttentionXlsx.key(kind), work, () -> table(work));
        }
    }

    private void section(String key, OpenWork work, Runnable content) {
        html.open("section", "class", "card", "aria-labelledby", "werk-" + key).line();
        html.open("h2", "id", "werk-" + key).text(texts.get("work." + key));
        if (work.sessions() > 0) {
            html.element("span", report.forms().count(work.sessions()), "class", "count " + key);
        }
        html.close("h2").line();
        html.element("p", texts.get("work." + key + (work.sessions() == 0 ? ".none" : ".about")), "class", "soft")
                .line();
        if (work.sessions() > 0) {
            content.run();
        }
        html.close("section").line();
    }

    private void clients(OpenWork work) {
        work.clients().stream().limit(CLIENTS).forEach(this::client);
        int others = work.sessions()
                - work.clients().stream()
                        .limit(CLIENTS)
                        .mapToInt(ClientWork::count)
                        .sum();
        if (others > 0) {
            html.element("p", texts.format("work.more", "aantal", others), "class", "more")
                    .line();
        }
    }

    private void client(ClientWork client) {
        html.open("article", "class", "client").line().open("h3");
        html.element("span", client.clientId() == null ? texts.get("work.no_client") : client.clientId());
        html.element("span", report.forms().euro(client.amount()), "class", "amount")
                .close("h3")
                .line();
        FaultGroup.of(client.sessions().stream().limit(SESSIONS).toList(), report.words())
                .forEach(this::fault);
        int others = client.count() - Math.min(SESSIONS, client.sessions().size());
        if (others > 0) {
            html.element("p", texts.format("work.more_sessions", "aantal", others), "class", "more")
                    .line();
        }
        letters(client);
        html.close("article").line();
    }

    private String amount(ClientWork client) {
        return client.hasUnknownAmount()
                ? texts.get("work.no_amount")
                : report.forms().euro(client.amount());
    }

    private void fault(FaultGroup group) {
        Finding finding = group.finding();
        html.open("div", "class", "fault").line();
        for (FaultGroup.Place place : group.places()) {
            html.open("p", "class", "where").element("code", where(place.finding()));
            html.text(" " + about(place.row())).close("p").line();
        }
        html.open("p").element("strong", report.words().title(finding.rule())).text(" ");
        html.element(
                "span", badge(finding), "class", "badge " + finding.outcome().key());
        html.close("p").line();
        html.element("p", report.words().message(finding)).line();
        html.open("p", "class", "remedy").element("span", texts.get("work.do"), "class", "tag");
        html.text(" " + report.words().remedy(finding)).close("p").line();
        html.close("div").line();
    }

    /** A row that waits may bear warnings too: these say so. */
    private String badge(Finding finding) {
        boolean holds = finding.outcome() == Outcome.HELD || finding.outcome() == Outcome.UNREADABLE;
        return holds ? finding.rule() : finding.rule() + " " + report.words().severity(finding.outcome());
    }

    private String where(Finding finding) {
        return report.words().place(report.summary().input().file(), finding);
    }

    private String about(VerdictRow row) {
        String session = row.session() == null ? "" : row.session();
        String day = row.date() == null ? "" : report.forms().date(row.date());
        String amount = row.tariff() == null ? "" : report.forms().euro(row.tariff());
        return List.of(session, day, amount).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** In Dutch, because clients read it; on the English page in English too. */
    private void letters(ClientWork client) {
        ClientLetter.to(client, dutch).ifPresent(letter -> letter("nl", letter));
        if (texts.language() != Language.NL) {
            ClientLetter.to(client, texts)
                    .ifPresent(letter -> letter(texts.language().key(), letter));
        }
    }

    private void letter(String language, String letter) {
        html.open("details", "class", "letter").element("summary", texts.get("work.letter." + language));
        html.element("pre", letter, "lang", language).close("details").line();
    }

    private void table(OpenWork work) {
        HtmlTable table = HtmlTable.open(
                html,
                texts.get("work." + AttentionXlsx.key(work.kind())),
                true,
                List.of(
                        Heading.brief(texts.get("attention.client")),
                        Heading.brief(texts.get("attention.session")),
                        Heading.brief(texts.get("attention.date")),
                        Heading.figures(texts.get("attention.amount")),
                        Heading.text(texts.get("attention.insurer")),
                        Heading.text(texts.get("work.why"))));
        int[] rows = {0};
        for (ClientWork client : work.clients()) {
            for (SessionWork session : client.sessions()) {
                if (rows[0]++ < TABLE_ROWS) {
                    table.row(cells(session));
                }
            }
        }
        table.close();
        if (work.sessions() > TABLE_ROWS) {
            Map<String, String> args =
                    Map.of("aantal", Integer.toString(TABLE_ROWS), "totaal", Integer.toString(work.sessions()));
            html.element("p", texts.format("work.cut", args), "class", "more").line();
        }
    }

    private List<Cell> cells(SessionWork session) {
        VerdictRow row = session.row();
        return List.of(
                Cell.of(row.clientId() == null ? "" : row.clientId()),
                Cell.of(row.session() == null ? "" : row.session()),
                day(row),
                Cell.figure(
                        report.forms().amount(session.amount()),
                        session.amount().cents()),
                Cell.of(row.insurer() == null ? "" : row.insurer()),
                Cell.of(why(session)));
    }

    private Cell day(VerdictRow row) {
        return row.date() == null ? Cell.of("") : Cell.day(report.forms().date(row.date()), row.date());
    }

    private String why(SessionWork session) {
        return session.findings().stream()
                .map(finding -> report.words().title(finding.rule()) + " (" + finding.rule() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
    }
}

package nl.huidnota.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.OpenWork.ClientWork;
import nl.huidnota.report.OpenWork.Kind;
import nl.huidnota.report.OpenWork.SessionWork;
import nl.huidnota.text.Texts;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * aandacht.xlsx: the work list of a run. One sheet to mend, one for own account, one with warnings; per client in order
 * of money, one row per finding, with columns to tick off. Every cell is text or a plain number, never a formula.
 */
public final class AttentionXlsx {
    private final RunReport report;
    private final Texts texts;
    private final FindingText words;

    private AttentionXlsx(RunReport report) {
        this.report = report;
        this.texts = report.texts();
        this.words = report.words();
    }

    /** Writes the workbook; the same run gives the same bytes. Flushes, does not close. */
    public static void write(OutputStream out, RunReport report) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(raw, "huidnota", null)) {
            workbook.properties().setTitle(report.texts().format("attention.title", "periode", report.period()));
            for (Kind kind : Kind.values()) {
                new AttentionXlsx(report).sheet(workbook, kind);
            }
        }
        PinnedPackage.write(raw.toByteArray(), report.summary().today(), out);
    }

    private void sheet(Workbook workbook, Kind kind) throws IOException {
        OpenWork work = report.digest().work(kind);
        WorkSheet sheet = new WorkSheet(workbook, texts.get("attention.sheet." + key(kind)), columns());
        sheet.heading(texts.get("attention.about." + key(kind)), total(work), work.amount());
        for (ClientWork client : work.clients()) {
            for (SessionWork session : client.sessions()) {
                rows(sheet, client, session);
            }
        }
        sheet.finish();
    }

    private String total(OpenWork work) {
        Map<String, String> args =
                Map.of("aantal", Integer.toString(work.sessions()), "getoond", Integer.toString(work.shown()));
        return texts.format(work.isCut() ? "attention.cut" : "attention.total", args);
    }

    static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private List<WorkSheet.Column> columns() {
        return List.of(
                column("client", 14),
                column("client_amount", 14),
                column("session", 14),
                column("date", 12),
                column("row", 8),
                column("column", 18),
                column("amount", 12),
                column("insurer", 24),
                column("rule", 8),
                column("title_column", 30),
                column("message", 60),
                column("remedy", 60),
                column("retourcode", 12),
                column("done", 10),
                column("notes", 30));
    }

    private WorkSheet.Column column(String key, int width) {
        return new WorkSheet.Column(texts.get("attention." + key), width);
    }

    /** A session's amount stands on its first row only, so that the column adds up. */
    private void rows(WorkSheet sheet, ClientWork client, SessionWork session) throws IOException {
        if (session.findings().isEmpty()) {
            row(sheet, client, session, null, session.amount());
        }
        Euro amount = session.amount();
        for (Finding finding : session.findings()) {
            row(sheet, client, session, finding, amount);
            amount = null;
        }
    }

    private void row(
            WorkSheet sheet, ClientWork client, SessionWork session, @Nullable Finding finding, @Nullable Euro amount)
            throws IOException {
        VerdictRow row = session.row();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(client.clientId());
        cells.add(client.amount());
        cells.add(row.session());
        cells.add(row.date() == null ? null : report.forms().date(row.date()));
        cells.add(row.row());
        cells.add(
                finding == null || finding.column() == null
                        ? null
                        : finding.column().key());
        cells.add(amount);
        cells.add(row.insurer());
        if (finding != null) {
            cells.add(finding.rule());
            cells.add(words.title(finding.rule()));
            cells.add(words.message(finding));
            cells.add(words.remedy(finding));
            cells.add(finding.retourcode());
        }
        sheet.row(cells);
    }
}

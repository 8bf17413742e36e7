package nl.huidnota.report;

import java.io.IOException;
import java.io.Writer;
import nl.huidnota.domain.claim.AuditResult.Answered;
import nl.huidnota.domain.claim.AuditResult.Line;
import nl.huidnota.domain.claim.AuditResult.Status;
import nl.huidnota.report.AuditReport.Item;
import nl.huidnota.text.Texts;

/** Every line that came back, in the order of the returns: for a spreadsheet. No BSN, no name. */
public final class AuditCsv {
    private AuditCsv() {}

    /** Writes one row per line; flushes, does not close. */
    public static void write(Writer out, AuditReport report) throws IOException {
        Texts texts = report.texts();
        SpreadsheetCsv csv = new SpreadsheetCsv(out);
        csv.row(
                texts.get("audit.file"),
                texts.get("audit.sender"),
                texts.get("documents.uzovi"),
                texts.get("audit.message"),
                texts.get("audit.reference"),
                texts.get("attention.session"),
                texts.get("attention.client"),
                texts.get("attention.date"),
                texts.get("audit.claimed"),
                texts.get("audit.awarded"),
                texts.get("audit.status"),
                texts.get("audit.codes"),
                texts.get("audit.why"),
                texts.get("audit.do"),
                texts.get("audit.command"));
        for (Answered message : report.result().returns()) {
            for (Line line : message.lines()) {
                row(csv, report, message, line);
            }
        }
        out.flush();
    }

    private static void row(SpreadsheetCsv csv, AuditReport report, Answered message, Line line) throws IOException {
        Item item = report.item(message, line);
        boolean done = line.status() == Status.AWARDED;
        Texts texts = report.texts();
        csv.row(
                message.file(),
                texts.get("audit.sender." + message.sender().key()),
                message.uzovi(),
                message.message(),
                line.reference(),
                line.session(),
                line.client() == null ? "" : line.client(),
                texts.forms().date(line.date()),
                texts.forms().amount(line.claimed()),
                texts.forms().amount(line.awarded()),
                texts.get("audit.status." + line.status().key()),
                String.join(" ", line.codes()),
                done ? "" : report.why(line),
                done ? "" : report.remedy(item),
                done ? "" : report.command(item));
    }
}

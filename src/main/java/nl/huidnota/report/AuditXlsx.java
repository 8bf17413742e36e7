package nl.huidnota.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.claim.ReturnCode.Action;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.AuditReport.Item;
import nl.huidnota.text.Texts;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** The work list of an audit: a sheet per thing to do, most missing money first. Text and plain numbers only. */
public final class AuditXlsx {
    /** More than a person works through; the CSV has all. */
    private static final int ROWS = 5_000;

    private AuditXlsx() {}

    /** Writes the workbook; the same audit gives the same bytes. Flushes, does not close. */
    public static void write(OutputStream out, AuditReport report) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(raw, "huidnota", null)) {
            workbook.properties().setTitle(report.texts().get("audit.title"));
            for (Action action : Action.values()) {
                sheet(workbook, report, action);
            }
        }
        PinnedPackage.write(raw.toByteArray(), report.result().today(), out);
    }

    private static void sheet(Workbook workbook, AuditReport report, Action action) throws IOException {
        Texts texts = report.texts();
        String key = "audit.action." + action.key();
        List<Item> items = report.items(action);
        WorkSheet sheet = new WorkSheet(workbook, texts.get(key), columns(texts));
        Euro missing = items.stream().map(item -> item.line().missing()).reduce(Euro.ZERO, Euro::plus);
        String cut = items.size() > ROWS ? "audit.sheet.cut" : "audit.sheet.total";
        sheet.heading(texts.get(key + ".about"), texts.format(cut, "aantal", items.size()), missing);
        for (Item item : items.subList(0, Math.min(ROWS, items.size()))) {
            sheet.row(cells(report, item));
        }
        sheet.finish();
    }

    private static List<WorkSheet.Column> columns(Texts texts) {
        return List.of(
                new WorkSheet.Column(texts.get("attention.insurer"), 24),
                new WorkSheet.Column(texts.get("audit.reference"), 20),
                new WorkSheet.Column(texts.get("attention.session"), 14),
                new WorkSheet.Column(texts.get("attention.date"), 12),
                new WorkSheet.Column(texts.get("audit.claimed"), 13),
                new WorkSheet.Column(texts.get("audit.awarded"), 13),
                new WorkSheet.Column(texts.get("audit.missing"), 13),
                new WorkSheet.Column(texts.get("attention.client"), 14),
                new WorkSheet.Column(texts.get("audit.codes"), 12),
                new WorkSheet.Column(texts.get("audit.why"), 60),
                new WorkSheet.Column(texts.get("audit.do"), 60),
                new WorkSheet.Column(texts.get("audit.rest"), 16),
                new WorkSheet.Column(texts.get("audit.command"), 50),
                new WorkSheet.Column(texts.get("attention.done"), 10),
                new WorkSheet.Column(texts.get("attention.notes"), 30));
    }

    private static List<@Nullable Object> cells(AuditReport report, Item item) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(item.insurer());
        cells.add(item.line().reference());
        cells.add(item.line().session());
        cells.add(report.texts().forms().date(item.line().date()));
        cells.add(item.line().claimed());
        cells.add(item.line().awarded());
        cells.add(item.line().missing());
        cells.add(item.line().client());
        cells.add(String.join(" ", item.line().codes()));
        cells.add(report.why(item.line()));
        cells.add(report.remedy(item));
        cells.add(report.texts().get("audit.rest." + item.rest().key()));
        cells.add(report.command(item));
        return cells;
    }
}

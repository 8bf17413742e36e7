package nl.huidnota.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import nl.huidnota.domain.money.Euro;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a work list: what it is about, the sum, then a frozen header with filters over rows whose cells are text
 * or plain numbers. Rows leave memory as they are written.
 */
final class WorkSheet {
    /** About, sum, and the header itself stand above the rows. */
    private static final int HEADER = 2;

    /** fastexcel keeps what was not flushed; this many rows are a few hundred kilobytes. */
    private static final int FLUSH_EVERY = 500;

    private static final String TEXT = "@";
    private static final String AMOUNT = "#,##0.00";
    private static final String INK = "1D2733";
    private static final String HEADER_FILL = "DCEBE8";

    private final Worksheet sheet;
    private final List<Column> columns;
    private int next = HEADER + 1;

    /** A heading and a width in characters. */
    record Column(String heading, int width) {}

    WorkSheet(Workbook workbook, String name, List<Column> columns) {
        this.sheet = workbook.newWorksheet(name);
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
        }
        sheet.freezePane(0, HEADER + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADER);
    }

    /** The lines above the rows. The sum is a value: a filter does not change it. */
    void heading(String about, String sumText, Euro sum) {
        text(0, 0, about);
        sheet.style(0, 0).bold().fontColor(INK).format(TEXT).set();
        text(1, 0, sumText);
        number(1, 6, sum);
        sheet.style(1, 6).bold().format(AMOUNT).set();
        for (int i = 0; i < columns.size(); i++) {
            text(HEADER, i, columns.get(i).heading());
            sheet.style(HEADER, i)
                    .bold()
                    .fontColor(INK)
                    .fillColor(HEADER_FILL)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .format(TEXT)
                    .set();
        }
    }

    /** Cells from the left: a text, an {@link Euro}, an Integer, or null for an empty one. */
    void row(List<@Nullable Object> cells) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            cell(next, i, i < cells.size() ? cells.get(i) : null);
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void cell(int row, int column, @Nullable Object value) {
        if (value instanceof Euro amount) {
            number(row, column, amount);
        } else if (value instanceof Integer number) {
            sheet.value(row, column, number);
            sheet.style(row, column).verticalAlignment("top").set();
        } else {
            text(row, column, value == null ? "" : value.toString());
        }
    }

    private void number(int row, int column, Euro amount) {
        sheet.value(row, column, BigDecimal.valueOf(amount.cents(), 2));
        sheet.style(row, column).format(AMOUNT).verticalAlignment("top").set();
    }

    /** Text, typed as such and formatted as such: typing in the cell later does not turn it into a formula either. */
    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, printable(text));
        }
        sheet.style(row, column)
                .format(TEXT)
                .wrapText(row > HEADER)
                .verticalAlignment("top")
                .set();
    }

    /** Without the characters that XML 1.0 cannot hold, lone surrogates among them. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    void finish() throws IOException {
        sheet.setAutoFilter(HEADER, 0, Math.max(next - 1, HEADER), columns.size() - 1);
        sheet.finish();
    }
}

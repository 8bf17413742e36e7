package nl.huidnota.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, each cell as the text that a CSV export of it would hold. Rows that Excel left out are skipped. */
final class XlsxRows implements Rows {
    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxCell cells;
    private int number;

    XlsxRows(Path file, ReadableWorkbook workbook, Stream<Row> stream) {
        this.file = file;
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.cells = new XlsxCell(workbook.isDate1904());
    }

    @Override
    public String @Nullable [] next() throws InputRefused, EnvironmentRefused {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            number = row.getRowNum();
            String[] texts = new String[row.getCellCount()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = cells.text(row.getCell(i));
            }
            return texts;
        } catch (RuntimeException e) { // the reader's way to say that the sheet is no sheet from here on
            throw Refusals.at("intake.broken_workbook", file, number + 1, 0);
        }
    }

    @Override
    public int number() {
        return number;
    }

    /** A packed file does not tell. */
    @Override
    public int permille() {
        return 0;
    }

    @Override
    public boolean isUsual() {
        return false;
    }

    @Override
    public void close() throws EnvironmentRefused {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw Refusals.unreadable(file, e);
        }
    }
}

package nl.huidnota.intake;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An Excel file: the rows of its first sheet that can be seen. */
record XlsxFile(Path path, FileScan scan) implements TableFile {
    static final String FORM = "XLSX";

    static XlsxFile of(Path path, FileScan scan) throws InputRefused, EnvironmentRefused {
        try {
            switch (WorkbookCheck.of(path)) {
                case SOUND -> {}
                case OTHER -> throw Refusals.wholeFile("intake.workbook", path);
                case HOSTILE -> throw Refusals.wholeFile("intake.hostile_workbook", path);
            }
        } catch (IOException e) {
            throw refusal(path, e);
        }
        return new XlsxFile(path, scan);
    }

    /** All its bytes were read a moment ago: what fails now is their meaning, unless the file system says otherwise. */
    private static InputRefused refusal(Path path, IOException e) throws EnvironmentRefused {
        if (e instanceof FileSystemException) {
            throw Refusals.unreadable(path, e);
        }
        return Refusals.wholeFile("intake.broken_workbook", path);
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public String separator() {
        return "";
    }

    @Override
    public Rows rows() throws InputRefused, EnvironmentRefused {
        requireUnchanged();
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, false));
            return new XlsxRows(path, workbook, sheet(workbook).openStream());
        } catch (IOException e) {
            throw refusal(path, e);
        } catch (RuntimeException e) { // the reader's way to say that a part is missing or no XML
            throw Refusals.wholeFile("intake.broken_workbook", path);
        }
    }

    private Sheet sheet(ReadableWorkbook workbook) throws InputRefused, IOException {
        Optional<Sheet> sheet = workbook.getSheets()
                .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst();
        if (sheet.isEmpty()) {
            workbook.close();
            throw Refusals.wholeFile("intake.empty", path);
        }
        return sheet.get();
    }
}

package nl.huidnota.intake;

import java.io.IOException;
import java.nio.file.Path;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;

/** A file of rows, CSV or Excel; they can be read any number of times. */
sealed interface TableFile permits CsvFile, XlsxFile {
    Path path();

    FileScan scan();

    /** How its letters were read, as in run.json: a charset, or {@code XLSX}. */
    String form();

    /** What stands between cells; empty where nothing does. */
    String separator();

    /** The rows from the first on; the caller closes them. */
    Rows rows() throws InputRefused, EnvironmentRefused;

    /** Looks at the whole file once. */
    static TableFile open(Path path) throws InputRefused, EnvironmentRefused {
        Refusals.requireFile(path);
        try {
            FileScan scan = FileScan.of(path);
            return switch (scan.content()) {
                case TEXT -> CsvFile.of(path, scan);
                case ZIP -> XlsxFile.of(path, scan);
                case WORKBOOK -> throw Refusals.wholeFile("intake.workbook", path);
                case BINARY -> throw Refusals.wholeFile("intake.binary", path);
            };
        } catch (IOException e) {
            throw Refusals.unreadable(path, e);
        }
    }

    /** What was judged must be what was hashed. */
    default void requireUnchanged() throws InputRefused, EnvironmentRefused {
        try {
            if (!scan().isUnchanged(path())) {
                throw Refusals.wholeFile("intake.changed", path());
            }
        } catch (IOException e) {
            throw Refusals.unreadable(path(), e);
        }
    }
}

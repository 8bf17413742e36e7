package nl.huidnota.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;

/** A CSV file whose charset and separator were detected; its rows can be read any number of times. */
record CsvFile(Path path, FileScan scan, CsvHead head) {
    /** Looks at the whole file once. */
    static CsvFile open(Path path) throws InputRefused, EnvironmentRefused {
        Refusals.requireFile(path);
        try {
            FileScan scan = FileScan.of(path);
            requireText(path, scan);
            CsvHead head = head(path, scan);
            if (head.blank()) {
                throw Refusals.wholeFile("intake.empty", path);
            }
            return new CsvFile(path, scan, head);
        } catch (IOException e) {
            throw Refusals.unreadable(path, e);
        }
    }

    private static void requireText(Path path, FileScan scan) throws InputRefused {
        switch (scan.content()) {
            case TEXT -> {}
            case WORKBOOK -> throw Refusals.wholeFile("intake.workbook", path);
            case BINARY -> throw Refusals.wholeFile("intake.binary", path);
        }
    }

    private static CsvHead head(Path path, FileScan scan) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                Reader reader = scan.encoding().lenientReader(in)) {
            return CsvHead.of(reader);
        }
    }

    /** The rows from the header on; the caller closes them. */
    Rows rows() throws InputRefused, EnvironmentRefused {
        requireUnchanged();
        try {
            Reader reader = scan.encoding().reader(Files.newInputStream(path));
            reader.skip(head.skip());
            return new CsvRows(path, head.separator(), reader);
        } catch (IOException e) {
            throw Refusals.unreadable(path, e);
        }
    }

    /** What was judged must be what was hashed. */
    void requireUnchanged() throws InputRefused, EnvironmentRefused {
        try {
            if (!scan.isUnchanged(path)) {
                throw Refusals.wholeFile("intake.changed", path);
            }
        } catch (IOException e) {
            throw Refusals.unreadable(path, e);
        }
    }
}

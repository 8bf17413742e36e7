package nl.huidnota.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;

/** A CSV file whose charset and separator were detected. */
record CsvFile(Path path, FileScan scan, CsvHead head) implements TableFile {
    static CsvFile of(Path path, FileScan scan) throws InputRefused, IOException {
        CsvHead head = head(path, scan);
        if (head.blank()) {
            throw Refusals.wholeFile("intake.empty", path);
        }
        return new CsvFile(path, scan, head);
    }

    private static CsvHead head(Path path, FileScan scan) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                Reader reader = scan.encoding().lenientReader(in)) {
            return CsvHead.of(reader);
        }
    }

    @Override
    public String form() {
        return scan.encoding().label();
    }

    @Override
    public String separator() {
        return String.valueOf(head.separator());
    }

    @Override
    public Rows rows() throws InputRefused, EnvironmentRefused {
        requireUnchanged();
        try {
            Reader reader = scan.encoding().reader(Files.newInputStream(path));
            reader.skip(head.skip());
            return new CsvRows(this, reader);
        } catch (IOException e) {
            throw Refusals.unreadable(path, e);
        }
    }
}

package nl.huidnota.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.intake.RecordWindow.RecordTooLong;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, read as a spreadsheet would: text after a closing quote belongs to the cell. */
final class CsvRows implements Rows {
    private final Path file;
    private final char separator;
    private final long characters;
    private final RecordWindow window;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int number;
    private long lines;
    private long position;

    CsvRows(CsvFile csv, Reader in) throws IOException {
        this.file = csv.path();
        this.separator = csv.head().separator();
        this.characters = csv.scan().size() / (csv.scan().encoding().isWide() ? 2 : 1);
        this.window = new RecordWindow(in);
        this.parser = CSVParser.builder()
                .setReader(window)
                .setFormat(CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get())
                .get();
        this.records = parser.iterator();
    }

    @Override
    public String @Nullable [] next() throws InputRefused, EnvironmentRefused {
        CSVRecord record = pull();
        if (record == null) {
            return null;
        }
        number++;
        position = record.getCharacterPosition();
        window.recordStartsAt(position);
        long before = lines;
        lines = parser.getCurrentLineNumber();
        if (lines - before > 1) {
            requireSoundQuotes();
        }
        return record.values();
    }

    @Override
    public int number() {
        return number;
    }

    /** A letter of several bytes counts as one, so that this lags a little. */
    @Override
    public int permille() {
        return (int) (1000 * position / Math.max(1, characters));
    }

    @Override
    public boolean isUsual() {
        return window.isUsual();
    }

    private void requireSoundQuotes() throws InputRefused {
        int column = window.check(separator).badColumn();
        if (column > 0) {
            throw Refusals.at("intake.quote", file, number, column);
        }
    }

    private @Nullable CSVRecord pull() throws InputRefused, EnvironmentRefused {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw refusal(e.getCause());
        }
    }

    private InputRefused refusal(@Nullable IOException cause) throws EnvironmentRefused {
        int row = number + 1;
        if (cause instanceof CharacterCodingException) {
            return Refusals.at("intake.charset", file, row, 0);
        }
        if (cause instanceof RecordTooLong || cause instanceof CSVException) {
            QuoteCheck check = window.checkNext(separator, number == 0);
            return check.isOpen()
                    ? Refusals.at("intake.quote", file, row, check.badColumn())
                    : Refusals.at("intake.long_row", file, row, 0);
        }
        throw Refusals.unreadable(file, cause == null ? new IOException() : cause);
    }

    @Override
    public void close() throws EnvironmentRefused {
        try {
            parser.close();
        } catch (IOException e) {
            throw Refusals.unreadable(file, e);
        }
    }
}

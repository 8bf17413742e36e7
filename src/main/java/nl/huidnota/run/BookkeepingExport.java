package nl.huidnota.run;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.BookkeepingLine;
import nl.huidnota.ledger.Books;
import nl.huidnota.report.BookkeepingCsv;
import nl.huidnota.report.HledgerJournal;
import nl.huidnota.text.Json;
import nl.huidnota.text.Texts;

/** The books for other people's programs. Every form holds the same lines, in order of booking. */
public final class BookkeepingExport {
    /** How the lines are written. */
    public enum Format {
        /** A journal that hledger and its kin read. */
        HLEDGER,
        /** The accountant's file, for a spreadsheet. */
        CSV,
        JSON
    }

    private final Administration administration;
    private final Texts texts;

    public BookkeepingExport(Administration administration, Texts texts) {
        this.administration = administration;
        this.texts = texts;
    }

    /** Writes all lines; flushes, does not close. */
    public void write(Format format, Writer out) throws EnvironmentRefused, IOException {
        try (Books books = Books.openReadOnly(administration.books(), administration.options())) {
            Consumer<Consumer<BookkeepingLine>> lines = each -> stream(books, each);
            var accounts = administration.practice().accounts();
            switch (format) {
                case HLEDGER -> HledgerJournal.write(out, lines, accounts, texts);
                case CSV -> BookkeepingCsv.write(out, lines, accounts, texts);
                case JSON -> json(out, lines);
            }
            out.flush();
        } catch (Carried e) {
            throw e.refusal();
        }
    }

    /**
     * Writes all lines to a new file, readable for its owner only. What did not come to its end leaves no file.
     *
     * @throws InputRefused when the file is there already
     */
    public void writeFile(Format format, Path file) throws EnvironmentRefused, InputRefused {
        boolean whole = false;
        try (FileChannel channel = PrivateFiles.create(file)) {
            try (Writer out =
                    new BufferedWriter(new OutputStreamWriter(PrivateFiles.stream(channel), StandardCharsets.UTF_8))) {
                write(format, out);
                whole = true;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (FileAlreadyExistsException e) {
            throw new InputRefused(Fault.of("tools.export.exists", "", Map.of("file", file.toString())));
        } catch (IOException e) {
            throw DiskTrouble.at(file, e);
        }
    }

    private static void stream(Books books, Consumer<BookkeepingLine> each) {
        try {
            new DocumentLines(books).all(each::accept);
        } catch (EnvironmentRefused e) {
            throw new Carried(e);
        }
    }

    private static void json(Writer out, Consumer<Consumer<BookkeepingLine>> lines) throws IOException {
        JsonWriter json = Json.writer(out);
        json.beginArray();
        try {
            lines.accept(line -> {
                try {
                    json.jsonValue(Json.write(line));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        json.endArray();
        out.write("\n");
    }
}

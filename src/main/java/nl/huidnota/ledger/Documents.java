package nl.huidnota.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;

/** The documents in the books. */
public final class Documents {
    private static final String SELECT = "SELECT d.*, j.payload FROM documents d JOIN journal j ON j.seq = d.seq ";

    private final Store store;

    Documents(Store store) {
        this.store = store;
    }

    public Optional<BookedDocument> numbered(String number) throws EnvironmentRefused {
        return store.first(SELECT + "WHERE d.number = ?", List.of(number), Documents::read);
    }

    /** In order of number, as far as there are any. */
    public List<BookedDocument> numbered(Collection<String> numbers) throws EnvironmentRefused {
        return store.listIn(SELECT + "WHERE d.number IN (?) ORDER BY d.number", numbers, Documents::read);
    }

    /** Those of the runs of a month, in order of booking. */
    public void ofMonth(YearMonth month, Each<BookedDocument> each) throws EnvironmentRefused {
        store.each(SELECT + "WHERE d.month = ? ORDER BY d.seq", List.of(month.toString()), Documents::read, each);
    }

    /**
     * The files in a folder or below it, in order of their path; what they were made from is left where it is, which
     * makes this the quick way through a large month.
     */
    public void filesIn(String folder, Each<BookedDocument.IssuedFile> each) throws EnvironmentRefused {
        String from = folder + "/";
        store.each(
                "SELECT file, file_sha256, file_size FROM documents WHERE file >= ? AND file < ? ORDER BY file",
                List.of(from, after(from)),
                row -> new BookedDocument.IssuedFile(row.getString(1), row.getString(2), row.getLong(3)),
                each);
    }

    /** Those whose file this is, in order of booking. */
    public List<BookedDocument> withFile(String path) throws EnvironmentRefused {
        return store.list(SELECT + "WHERE d.file = ? ORDER BY d.seq", List.of(path), Documents::read);
    }

    /** All of them, in order of booking. */
    public void all(Each<BookedDocument> each) throws EnvironmentRefused {
        store.each(SELECT + "ORDER BY d.seq", List.of(), Documents::read, each);
    }

    /** In order of booking. */
    public List<BookedDocument> ofClient(String client) throws EnvironmentRefused {
        return store.list(SELECT + "WHERE d.client = ? ORDER BY d.seq", List.of(client), Documents::read);
    }

    /** Those that correct or complete this one, in order of booking. */
    public List<BookedDocument> referringTo(String number) throws EnvironmentRefused {
        return store.list(SELECT + "WHERE d.refers_to = ? ORDER BY d.seq", List.of(number), Documents::read);
    }

    /** All that the books know of a document; empty when there is no such number. */
    public Optional<DocumentHistory> history(String number) throws EnvironmentRefused {
        return new Histories(store).of(number);
    }

    Instant bookedAt(String number) throws EnvironmentRefused {
        return Instant.ofEpochMilli(store.number(
                "SELECT j.at FROM documents d JOIN journal j ON j.seq = d.seq WHERE d.number = ?", List.of(number)));
    }

    /** The date of the last invoice, credit or remainder invoice. */
    public Optional<LocalDate> lastInvoiceDate() throws EnvironmentRefused {
        return store.first(
                "SELECT date FROM documents WHERE kind IN ('invoice', 'credit', 'remainder')"
                        + " ORDER BY date DESC LIMIT 1",
                List.of(),
                row -> LocalDate.parse(row.getString(1)));
    }

    /** The content of a snapshot that a document was made with. */
    public Optional<byte[]> snapshot(String sha256) throws EnvironmentRefused {
        Optional<Long> seq =
                store.first("SELECT seq FROM snapshots WHERE sha256 = ?", List.of(sha256), row -> row.getLong(1));
        if (seq.isEmpty()) {
            return Optional.empty();
        }
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            Pieces.copy(store, seq.get(), content);
            return Optional.of(content.toByteArray());
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** A content that no longer inflates. */
    private EnvironmentRefused damaged(IOException cause) {
        return new EnvironmentRefused(
                Fault.of("ledger.damaged", store.name, Map.of("file", store.name, "code", "content")), cause);
    }

    /**
     * Writes the latest file kept under a key.
     *
     * @return false when there is none, or none any more after a purge
     * @throws IOException what {@code out} throws, or that the content is damaged
     */
    public boolean copyAttachment(String key, OutputStream out) throws EnvironmentRefused, IOException {
        Optional<Long> seq = store.first(
                "SELECT seq FROM attachments WHERE name = ? ORDER BY seq DESC LIMIT 1",
                List.of(key),
                row -> row.getLong(1));
        return seq.isPresent() && Pieces.copy(store, seq.get(), out);
    }

    /** The latest files kept under keys that begin with {@code prefix}, in order of key. */
    public List<Attached> attachmentsUnder(String prefix) throws EnvironmentRefused {
        return store.list(
                "SELECT * FROM attachments a WHERE a.name >= ? AND a.name < ? AND NOT EXISTS"
                        + " (SELECT 1 FROM attachments b WHERE b.name = a.name AND b.seq > a.seq) ORDER BY a.name",
                List.of(prefix, after(prefix)),
                row -> AttachmentFact.read(new Row(row)));
    }

    /** The first text that sorts behind all that begin with {@code prefix}. */
    private static String after(String prefix) {
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }

    public long count() throws EnvironmentRefused {
        return store.number("SELECT count(*) FROM documents", List.of());
    }

    private static BookedDocument read(ResultSet row) throws SQLException {
        String payload = row.getString("payload");
        if (payload != null) {
            return DocumentFact.INSTANCE.read(new Fields(payload));
        }
        return DocumentFact.read(new Row(row), null);
    }
}

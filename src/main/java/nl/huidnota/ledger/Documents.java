package nl.huidnota.ledger;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.huidnota.domain.EnvironmentRefused;

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
    public void ofMonth(YearMonth month, Consumer<BookedDocument> each) throws EnvironmentRefused {
        store.each(
                SELECT + "WHERE d.month = ? ORDER BY d.seq", List.of(month.toString()), row -> each.accept(read(row)));
    }

    /** All of them, in order of booking. */
    public void all(Consumer<BookedDocument> each) throws EnvironmentRefused {
        store.each(SELECT + "ORDER BY d.seq", List.of(), row -> each.accept(read(row)));
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
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        store.each(
                "SELECT content FROM contents WHERE seq = ? ORDER BY piece",
                List.of(seq.get()),
                row -> content.writeBytes(row.getBytes(1)));
        return Optional.of(content.toByteArray());
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

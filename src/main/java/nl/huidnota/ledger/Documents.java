package nl.huidnota.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.huidnota.domain.EnvironmentRefused;

/** The documents in the books. */
public final class Documents {

    public Optional<BookedDocument> numbered(String number) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public List<BookedDocument> numbered(Collection<String> numbers) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** Those of the runs of a month, in order of booking. */
    public void ofMonth(YearMonth month, Consumer<BookedDocument> each) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** All of them, in order of booking. */
    public void all(Consumer<BookedDocument> each) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public List<BookedDocument> ofClient(String client) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public Optional<DocumentHistory> history(String number) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** The date of the last invoice, credit or remainder invoice. */
    public Optional<LocalDate> lastInvoiceDate() throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** A snapshot that a document was made with. */
    public Optional<byte[]> snapshot(String sha256) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public long count() throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
}

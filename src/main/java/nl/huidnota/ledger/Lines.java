package nl.huidnota.ledger;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import nl.huidnota.domain.EnvironmentRefused;

/** The claim lines in the books and what was answered. */
public final class Lines {

    public List<BookedLine> withReferences(Collection<String> references) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** In order of reference. */
    public List<BookedLine> ofDocument(String number) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** In order of booking. */
    public void open(Consumer<OpenLine> each) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public long countOpen() throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** The answers to these lines or invoices, oldest first. */
    public List<BookedAward> answers(Collection<String> documents) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** Whether a return file was booked before. */
    public boolean knowsReturn(String sha256) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
}

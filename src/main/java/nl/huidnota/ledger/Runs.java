package nl.huidnota.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.huidnota.domain.EnvironmentRefused;

/** The runs in the books and their results. */
public final class Runs {

    /** The last run that booked for a month. */
    public Optional<BookedRun> lastOf(YearMonth month) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** All, oldest first. */
    public List<BookedRun> all() throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** Writes the run's result (run.json) as it was booked. */
    public void copyResult(BookedRun run, OutputStream out) throws EnvironmentRefused, IOException {
        throw new UnsupportedOperationException();
    }
}

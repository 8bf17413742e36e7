package nl.huidnota.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.huidnota.domain.EnvironmentRefused;

/** The runs in the books and their results. */
public final class Runs {
    private static final String SELECT = "SELECT r.*, j.at, j.hash FROM runs r JOIN journal j ON j.seq = r.seq ";

    private final Store store;

    Runs(Store store) {
        this.store = store;
    }

    /** The last run that booked for a month. */
    public Optional<BookedRun> lastOf(YearMonth month) throws EnvironmentRefused {
        return store.first(
                SELECT + "WHERE r.month = ? ORDER BY r.seq DESC LIMIT 1", List.of(month.toString()), Runs::read);
    }

    /** All, oldest first. */
    public List<BookedRun> all() throws EnvironmentRefused {
        return store.list(SELECT + "ORDER BY r.seq", List.of(), Runs::read);
    }

    /** Writes the run's result (run.json) as it was booked; nothing after a purge. */
    public void copyResult(BookedRun run, OutputStream out) throws EnvironmentRefused, IOException {
        Pieces.copy(store, run.seq(), out);
    }

    private static BookedRun read(ResultSet row) throws SQLException {
        RunFact.Finished run = RunFact.read(new Row(row));
        return new BookedRun(
                row.getLong("seq"),
                Instant.ofEpochMilli(row.getLong("at")),
                run.start().command(),
                run.start().month(),
                run.start().inputSha256(),
                run.size(),
                run.sha256(),
                Chain.hex(row.getBytes("hash")));
    }
}

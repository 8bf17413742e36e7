package nl.huidnota.ledger;

import java.util.List;
import java.util.function.Consumer;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.care.SourceRow;

/** The scratch store of one run: rows, verdicts and drafts, sorted and streamed; nothing of it is left behind. */
public final class Staging implements AutoCloseable {

    public static Staging open() throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public void add(SourceRow row, String client, String session) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** Session ids that occur more than once, with their rows in file order. */
    public void repeated(Consumer<Repeated> each) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** Puts a mark of the run's own on a row; 0 when none was put. */
    public void mark(int row, int mark) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** All rows in batches of whole clients, at least {@code rows} each, in code-point order of client id, then of row. */
    public void batches(int rows, Consumer<List<StagedRow>> each) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public void judge(int row, String verdict, String findings) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** Says on which document a judged row landed. */
    public void assign(int row, String document) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** In order of row. */
    public void judged(Consumer<JudgedRow> each) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public void draftInvoice(String client, String month, String draft) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** In order of client id, then month. */
    public void invoiceDrafts(Consumer<String> each) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    public void draftLine(LineKey key, String draft) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }
    /** In order of their keys. */
    public void lineDrafts(Consumer<String> each) throws EnvironmentRefused {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    public record Repeated(String session, List<StagedRow> rows) {}

    public record StagedRow(String client, SourceRow row, int mark) {}

    public record JudgedRow(
            int row, String verdict, String findings, @org.jspecify.annotations.Nullable String document) {}

    public record LineKey(String uzovi, String agb, String client, java.time.LocalDate date, String session) {}
}

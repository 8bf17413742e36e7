package nl.huidnota.ledger;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.care.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * The scratch store of one run: rows, verdicts and drafts, sorted and streamed, so that memory stays flat however many
 * there are. It lies in files without a name, which the system takes away with the process. For one thread.
 */
public final class Staging implements AutoCloseable {
    private final Scratch scratch;
    private boolean sorted;

    private Staging(Scratch scratch) {
        this.scratch = scratch;
    }

    /** A session id with the rows that bear it. */
    public record Repeated(String session, List<StagedRow> rows) {
        public Repeated {
            rows = List.copyOf(rows);
        }
    }

    /** A row with its client and the run's own mark. */
    public record StagedRow(String client, SourceRow row, int mark) {}

    /**
     * A row's outcome, as texts of the run package.
     *
     * @param document null until assigned
     */
    public record JudgedRow(int row, String verdict, String findings, @Nullable String document) {}

    /** What claim lines are sorted by, in this order. */
    public record LineKey(String uzovi, String agb, String client, LocalDate date, String session) {}

    public static Staging open() throws EnvironmentRefused {
        return new Staging(Scratch.open());
    }

    /** A claim line's draft with its key. */
    public record DraftedLine(LineKey key, String draft) {}

    /** Rows to be pulled one by one. */
    public interface Cursor<T> extends AutoCloseable {
        boolean hasNext() throws EnvironmentRefused;

        T next() throws EnvironmentRefused;

        @Override
        void close() throws EnvironmentRefused;
    }

    /** Takes in a row; client and session as the run means them, empty when unreadable. */
    public void add(SourceRow row, String client, String session) throws EnvironmentRefused {
        scratch.insert(Scratch.ROWS, (long) row.number(), client, session, RowText.write(row));
    }

    /** Session ids (other than empty ones) on more than one row, in order of id, their rows in file order. */
    public void repeated(Each<Repeated> each) throws EnvironmentRefused {
        StagedRows.repeated(scratch, each);
    }

    /** Puts a mark of the run's own on a row; 0 when none was put. The last one counts. */
    public void mark(int row, int mark) throws EnvironmentRefused {
        scratch.insert(Scratch.MARKS, (long) row, (long) mark);
    }

    /**
     * All rows in batches of whole clients, in code-point order of client id, then of row.
     *
     * @param rows a batch ends with the client that brings it to this many
     */
    public void batches(int rows, Each<List<StagedRow>> each) throws EnvironmentRefused {
        StagedRows.batches(scratch, rows, each);
    }

    /** Keeps a row's outcome. */
    public void judge(int row, String verdict, String findings) throws EnvironmentRefused {
        scratch.insert(Scratch.VERDICTS, (long) row, verdict, findings);
    }

    /** Says on which document a judged row landed. */
    public void assign(int row, String document) throws EnvironmentRefused {
        scratch.insert(Scratch.ASSIGNED, (long) row, document);
    }

    /** All outcomes, in order of row. Of a row judged or assigned twice the last counts. */
    public void judged(Each<JudgedRow> each) throws EnvironmentRefused {
        Outcomes.each(scratch, each);
    }

    /** Keeps the draft of an invoice. */
    public void draftInvoice(String client, String month, String draft) throws EnvironmentRefused {
        scratch.insert(Scratch.INVOICES, client, month, draft);
    }

    /** In code-point order of client id, then of month, then as added. */
    public void invoiceDrafts(Each<String> each) throws EnvironmentRefused {
        scratch.each("SELECT draft FROM invoices ORDER BY client, month, rowid", row -> each.accept(row.getString(1)));
    }

    /** Keeps the draft of a claim line. */
    public void draftLine(LineKey key, String draft) throws EnvironmentRefused {
        scratch.insert(Scratch.LINES, key.uzovi, key.agb, key.client, key.date.toString(), key.session, draft);
    }

    /** In order of their keys, by code point. Several may be open at once; draft no more lines meanwhile. */
    public Cursor<DraftedLine> lineDrafts() throws EnvironmentRefused {
        if (!sorted) {
            scratch.run("DROP TABLE IF EXISTS sorted");
            scratch.run("CREATE TEMP TABLE sorted AS SELECT uzovi, agb, client, date, session, draft FROM lines"
                    + " ORDER BY uzovi, agb, client, date, session, rowid");
            sorted = true;
        }
        return scratch.cursor(
                "SELECT uzovi, agb, client, date, session, draft FROM sorted ORDER BY rowid",
                row -> new DraftedLine(
                        new LineKey(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                LocalDate.parse(row.getString(4)),
                                row.getString(5)),
                        row.getString(6)));
    }

    /** Appends an issued invoice's row. */
    public void issue(String row) throws EnvironmentRefused {
        scratch.insert(Scratch.ISSUED, row);
    }

    /** As appended. */
    public void issued(Each<String> each) throws EnvironmentRefused {
        scratch.each("SELECT text FROM issued ORDER BY rowid", row -> each.accept(row.getString(1)));
    }

    @Override
    public void close() {
        scratch.close();
    }
}

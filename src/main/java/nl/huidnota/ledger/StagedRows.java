package nl.huidnota.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.ledger.Staging.Repeated;
import nl.huidnota.ledger.Staging.StagedRow;

/** Staged rows back, in the orders a run needs. SQLite compares bytes of UTF-8, which is code-point order. */
final class StagedRows {
    private static final String FROM = "SELECT r.client, r.text, coalesce(m.mark, 0), r.session"
            + " FROM rows r LEFT JOIN marks m ON m.row = r.row ";

    private StagedRows() {}

    static void batches(Scratch scratch, int rows, Each<List<StagedRow>> each) throws EnvironmentRefused {
        List<StagedRow> batch = new ArrayList<>();
        scratch.each(FROM + "ORDER BY r.client, r.row", row -> {
            StagedRow next = read(row);
            if (batch.size() >= rows && !batch.get(batch.size() - 1).client().equals(next.client())) {
                each.accept(List.copyOf(batch));
                batch.clear();
            }
            batch.add(next);
        });
        if (!batch.isEmpty()) {
            each.accept(List.copyOf(batch));
        }
    }

    static void repeated(Scratch scratch, Each<Repeated> each) throws EnvironmentRefused {
        List<StagedRow> same = new ArrayList<>();
        String[] session = {""};
        scratch.each(
                FROM + "JOIN (SELECT session FROM rows WHERE session <> '' GROUP BY session HAVING count(*) > 1) t"
                        + " ON t.session = r.session ORDER BY r.session, r.row",
                row -> {
                    String id = row.getString(4);
                    if (!id.equals(session[0]) && !same.isEmpty()) {
                        each.accept(new Repeated(session[0], same));
                        same.clear();
                    }
                    session[0] = id;
                    same.add(read(row));
                });
        if (!same.isEmpty()) {
            each.accept(new Repeated(session[0], same));
        }
    }

    private static StagedRow read(ResultSet row) throws SQLException {
        return new StagedRow(row.getString(1), RowText.read(row.getString(2)), row.getInt(3));
    }
}

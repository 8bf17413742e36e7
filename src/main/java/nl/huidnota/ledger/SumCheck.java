package nl.huidnota.ledger;

import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.money.Euro;

/** An invoice is the sum of its sessions, a claim file that of its lines, a line what its session costs. */
final class SumCheck {
    private static final List<String> QUERIES = List.of(
            "SELECT d.number, d.total, sum(s.tariff) FROM documents d JOIN sessions s ON s.document = d.number"
                    + " WHERE d.kind = 'invoice' GROUP BY d.number, d.total HAVING sum(s.tariff) <> d.total"
                    + " ORDER BY d.number",
            "SELECT d.number, d.total, sum(CASE WHEN l.credits IS NULL THEN l.amount ELSE -l.amount END)"
                    + " FROM documents d JOIN lines l ON l.document = d.number WHERE d.kind = 'claim'"
                    + " GROUP BY d.number, d.total"
                    + " HAVING sum(CASE WHEN l.credits IS NULL THEN l.amount ELSE -l.amount END) <> d.total"
                    + " ORDER BY d.number",
            "SELECT l.reference, l.amount, s.tariff FROM lines l JOIN sessions s ON s.id = l.session"
                    + " AND s.document = l.reference WHERE l.amount <> s.tariff ORDER BY l.reference");

    private final Store store;
    private final Findings findings;

    SumCheck(Store store, Findings findings) {
        this.store = store;
        this.findings = findings;
    }

    void run() throws EnvironmentRefused {
        for (String query : QUERIES) {
            store.each(
                    query,
                    List.of(),
                    row -> findings.add(
                            "ledger.verify.sum",
                            Map.of(
                                    "number", row.getString(1),
                                    "booked", Euro.ofCents(row.getLong(2)),
                                    "sum", Euro.ofCents(row.getLong(3)))));
        }
    }
}

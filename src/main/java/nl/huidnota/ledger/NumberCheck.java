package nl.huidnota.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;

/** Within each series and year the numbers run from the counter's first to its last, each once. */
final class NumberCheck {
    private final Store store;
    private final Findings findings;
    private final Map<String, Long> next = new HashMap<>();

    NumberCheck(Store store, Findings findings) {
        this.store = store;
        this.findings = findings;
    }

    void run() throws EnvironmentRefused {
        Map<String, Long> last = new HashMap<>();
        long firstYear = store.number("SELECT min(year) FROM counters", List.of());
        store.each("SELECT series, year, first, last FROM counters", List.of(), row -> {
            String series = row.getString(1) + " " + row.getLong(2);
            next.put(series, row.getLong(3));
            last.put(series, row.getLong(4));
            if (row.getLong(2) > firstYear && row.getLong(3) != 1) {
                findings.add("ledger.verify.counter", args(series, row.getLong(3)));
            }
        });
        store.each(
                "SELECT series, year, serial FROM documents WHERE series IS NOT NULL ORDER BY series, year, serial",
                List.of(),
                row -> check(row.getString(1) + " " + row.getLong(2), row.getLong(3)));
        last.forEach((series, number) -> {
            if (next.getOrDefault(series, 0L) != number + 1) {
                findings.add("ledger.verify.counter", args(series, number));
            }
        });
    }

    private void check(String series, long number) {
        Long expected = next.get(series);
        if (expected == null) {
            findings.add("ledger.verify.counter", args(series, number));
        } else if (number > expected) {
            findings.add("ledger.verify.gap", args(series, expected));
        } else if (number < expected) {
            findings.add("ledger.verify.double", args(series, number));
        }
        next.put(series, number + 1);
    }

    private static Map<String, ?> args(String series, long number) {
        int space = series.indexOf(' ');
        return Map.of("series", series.substring(0, space), "year", series.substring(space + 1), "number", number);
    }
}

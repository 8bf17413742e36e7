package nl.huidnota.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.Difference;
import nl.huidnota.domain.claim.Difference.Change;
import nl.huidnota.domain.claim.Difference.Row;
import nl.huidnota.domain.claim.Difference.Sum;
import nl.huidnota.domain.claim.Difference.Value;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.Route;
import org.jspecify.annotations.Nullable;

/** Compares two runs by their run.json: the figures, and per session verdict, money, rules and document. */
public final class RunDifference {
    private final Map<String, VerdictRow> before = new LinkedHashMap<>();
    private final Map<String, VerdictRow> after = new LinkedHashMap<>();

    private RunDifference() {}

    /**
     * @throws InputRefused when one of the files is no run.json that we know
     * @throws IOException when one cannot be read at all
     */
    public static Difference of(Path before, Path after) throws InputRefused, IOException {
        RunDifference difference = new RunDifference();
        RunJsonReader.Figures first = read(before, difference.before);
        RunJsonReader.Figures second = read(after, difference.after);
        return difference.find(sums(first, second));
    }

    private static RunJsonReader.Figures read(Path file, Map<String, VerdictRow> rows)
            throws InputRefused, IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return RunJsonReader.read(file.toString(), in, new RunJsonReader.Listener() {
                @Override
                public void verdict(VerdictRow row) {
                    rows.put(key(row, rows), row);
                }
            });
        }
    }

    /** A session's id; of doubles and rows without one, the row too. */
    private static String key(VerdictRow row, Map<String, VerdictRow> rows) {
        String id = row.session() == null ? "" : row.session();
        return id.isEmpty() || rows.containsKey(id) ? id + " " + row.row() : id;
    }

    private static List<Sum> sums(RunJsonReader.Figures before, RunJsonReader.Figures after) {
        List<Sum> sums = new ArrayList<>();
        sums.add(new Sum("read", String.valueOf(before.read()), String.valueOf(after.read())));
        for (Verdict verdict : Verdict.values()) {
            sums.add(new Sum(verdict.key(), count(before, verdict), count(after, verdict)));
        }
        RunJsonReader.Totals was = before.totals();
        RunJsonReader.Totals is = after.totals();
        sums.add(new Sum(
                "amounts.readable", was.readable().toString(), is.readable().toString()));
        sums.add(new Sum(
                "amounts.invoiced", was.invoiced().toString(), is.invoiced().toString()));
        sums.add(new Sum(
                "amounts.claimed", was.claimed().toString(), is.claimed().toString()));
        sums.add(new Sum(
                "amounts.expected", was.expected().toString(), is.expected().toString()));
        return sums;
    }

    private static String count(RunJsonReader.Figures figures, Verdict verdict) {
        return String.valueOf(figures.counts().getOrDefault(verdict, 0));
    }

    private Difference find(List<Sum> sums) {
        List<Row> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        after.forEach((key, now) -> {
            VerdictRow then = before.remove(key);
            if (then == null) {
                added.add(new Row(name(now), now.row()));
            } else {
                List<Value> values = values(then, now);
                if (!values.isEmpty()) {
                    changed.add(new Change(name(now), then.row(), now.row(), values));
                }
            }
        });
        List<Row> removed = before.values().stream()
                .map(row -> new Row(name(row), row.row()))
                .toList();
        return new Difference(sums, added, removed, changed, List.of(), List.of());
    }

    private static String name(VerdictRow row) {
        return row.session() == null ? "" : row.session();
    }

    private static List<Value> values(VerdictRow then, VerdictRow now) {
        List<Value> values = new ArrayList<>();
        add(values, "verdict", then.verdict().key(), now.verdict().key());
        add(values, "route", key(then.route()), key(now.route()));
        add(values, "tariff", then.tariff(), now.tariff());
        add(values, "expected", then.expected(), now.expected());
        add(values, "rules", String.join(", ", then.rules()), String.join(", ", now.rules()));
        add(values, "document", then.document(), now.document());
        return values;
    }

    private static @Nullable String key(@Nullable Route route) {
        return route == null ? null : route.key();
    }

    private static void add(List<Value> values, String name, @Nullable Object then, @Nullable Object now) {
        if (!Objects.equals(then, now)) {
            values.add(new Value(name, Objects.toString(then, ""), Objects.toString(now, "")));
        }
    }
}

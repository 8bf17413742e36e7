package nl.huidnota.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.oracle.World.Money;

/** R037-R039 and the estimate: what is left of each client's maxima, session by session. */
final class Budgets {
    private final Map<String, Long> used = new TreeMap<>();
    private final Map<String, Integer> counted = new TreeMap<>();

    Budgets(Books books) {
        for (Books.Booked b : books.all()) {
            int year = b.day().getYear();
            if (b.budget() != null && !b.credited()) {
                use(b.client(), b.budget(), year, b.awarded() == null ? b.expected() : b.awarded());
            }
            if (b.pack() != null && !b.credited()) {
                count(b.client(), b.pack(), year);
            }
        }
    }

    /** Walks a client's sessions in order of date, then id. */
    void judge(List<Case> cases) {
        List<Case> inOrder = new ArrayList<>(cases);
        inOrder.sort(Comparator.comparing((Case c) -> c.facts.day).thenComparing(c -> c.visit.id()));
        inOrder.forEach(this::judge);
    }

    private void judge(Case c) {
        if (!c.candidate()) {
            return;
        }
        Facts f = c.facts;
        if (!f.covered() || !f.version.verified()) {
            c.expected = null;
            if (f.version != null && c.claimable()) {
                count(c.visit.client(), f.packKey(), f.day.getYear());
            }
            return;
        }
        if (c.waived()) {
            c.perhaps.addAll(List.of("R037", "R038", "R039"));
            return;
        }
        estimate(c);
        Oracle.lateLines(c);
        if (c.claimable()) {
            use(c.visit.client(), f.budget(), f.day.getYear(), c.expected);
            count(c.visit.client(), f.packKey(), f.day.getYear());
        }
    }

    private void estimate(Case c) {
        Facts f = c.facts;
        String atMaximum = f.vecozo() && f.insurer.selfAtMaximum() ? "self" : "warn";
        Integer most = f.terms().maxSessions();
        if (most != null && counted.getOrDefault(key(c.visit.client(), f.packKey(), f.day.getYear()), 0) >= most) {
            c.expected = 0L;
            c.find("R039", atMaximum);
            return;
        }
        Money money = f.terms().money();
        long computed = computed(c.visit.tariff().orElseThrow(), money);
        long left = money.maximum() == null ? Long.MAX_VALUE : left(c, money);
        c.expected = Math.min(computed, left);
        if (computed > 0 && left == 0) {
            c.find("R037", atMaximum);
        } else if (left < computed) {
            c.find("R038", "warn");
        }
    }

    static long computed(long tariff, Money money) {
        long share = BigDecimal.valueOf(tariff)
                .multiply(BigDecimal.valueOf(money.percent()))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return Math.max(0, share - money.own());
    }

    private long left(Case c, Money money) {
        Facts f = c.facts;
        int year = f.day.getYear();
        String period = money.lifetime() ? "ever" : String.valueOf(year);
        long spent = used.getOrDefault(c.visit.client() + "|" + f.budget() + "|" + period, 0L);
        return Math.max(0, money.maximum() - spent - f.file.earlierPaid(c.visit.client(), year));
    }

    private void use(String client, String budget, int year, long amount) {
        used.merge(client + "|" + budget + "|" + year, amount, Long::sum);
        used.merge(client + "|" + budget + "|ever", amount, Long::sum);
    }

    private void count(String client, String pack, int year) {
        counted.merge(key(client, pack, year), 1, Integer::sum);
    }

    private static String key(String client, String pack, int year) {
        return client + "|" + pack + "|" + year;
    }
}

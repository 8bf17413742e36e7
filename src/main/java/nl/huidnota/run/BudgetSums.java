package nl.huidnota.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.BudgetUse;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.YearSoFar;
import nl.huidnota.domain.claim.YearSoFar.Budget;
import nl.huidnota.domain.claim.YearSoFar.ClientBudget;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.ledger.Books;
import org.jspecify.annotations.Nullable;

/** Adds up what clients use of their budgets; keeps the fullest few, so that it stays small however many clients come. */
final class BudgetSums {
    private static final int FULLEST = 10;
    private static final int MONTHS_BEFORE = 11;
    private static final Comparator<ClientBudget> FULLEST_FIRST = Comparator.comparing(
                    (ClientBudget one) -> -one.use().thousandths())
            .thenComparing(one -> one.use().maximum().minus(one.use().used()))
            .thenComparing(ClientBudget::clientId)
            .thenComparing(ClientBudget::insurer)
            .thenComparing(ClientBudget::packageName);

    private final Map<String, Budget> packages = new TreeMap<>();
    private final TreeSet<ClientBudget> fullest = new TreeSet<>(FULLEST_FIRST);

    /** One client's sessions; the last state of each of its budgets counts. */
    void add(String clientId, List<JudgedSession> judged) {
        Map<List<Object>, ClientBudget> own = new HashMap<>();
        for (JudgedSession session : judged) {
            JudgedSession.Basis basis = session.basis();
            if (basis != null && basis.budget() != null && basis.terms() != null) {
                ClientBudget budget = new ClientBudget(
                        clientId, name(basis.insurer()), basis.terms().packageName(), basis.budget());
                own.merge(key(basis.terms(), session), budget, BudgetSums::fuller);
            }
        }
        own.values().forEach(this::add);
    }

    private static String name(@Nullable Insurer insurer) {
        return insurer == null ? "" : insurer.name();
    }

    private static List<Object> key(CoverTerms terms, JudgedSession session) {
        return List.of(
                terms.uzovi(),
                terms.budgetName(),
                session.session().date().get().getYear());
    }

    private static ClientBudget fuller(ClientBudget one, ClientBudget other) {
        return one.use().used().compareTo(other.use().used()) >= 0 ? one : other;
    }

    private void add(ClientBudget one) {
        BudgetUse use = one.use();
        Budget budget = new Budget(
                one.insurer(),
                one.packageName(),
                1,
                use.isFull() ? 1 : 0,
                use.used().min(use.maximum()),
                use.maximum());
        packages.merge(one.insurer() + "\n" + one.packageName(), budget, BudgetSums::sum);
        fullest.add(one);
        if (fullest.size() > FULLEST) {
            fullest.pollLast();
        }
    }

    private static Budget sum(Budget one, Budget other) {
        return new Budget(
                one.insurer(),
                one.packageName(),
                one.clients() + other.clients(),
                one.full() + other.full(),
                one.used().plus(other.used()),
                one.maximum().plus(other.maximum()));
    }

    /** These budgets, and the twelve months up to this one as the books know them. */
    YearSoFar yearTo(YearMonth last, Books books) throws EnvironmentRefused {
        YearMonth first = last.minusMonths(MONTHS_BEFORE);
        Map<YearMonth, YearSoFar.Month> months = new TreeMap<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.put(month, new YearSoFar.Month(month, 0, 0));
        }
        books.sessions().perMonth(first, last).forEach(month -> months.put(month.month(), month));
        List<Budget> sums = new ArrayList<>(packages.values());
        sums.sort(Comparator.comparing(Budget::clients).reversed());
        return new YearSoFar(List.copyOf(months.values()), sums, List.copyOf(fullest));
    }
}

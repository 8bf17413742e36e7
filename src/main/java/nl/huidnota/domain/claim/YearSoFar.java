package nl.huidnota.domain.claim;

import java.time.YearMonth;
import java.util.List;
import nl.huidnota.domain.money.Euro;

/**
 * What a run is seen against: the months before it and the budgets it draws on.
 *
 * @param months twelve in order, the run's own last; also those without anything
 * @param budgets per package, most clients first
 * @param fullest the clients of this run whose budgets are fullest, the fullest first; only so many
 */
public record YearSoFar(List<Month> months, List<Budget> budgets, List<ClientBudget> fullest) {
    /** For reports that don't show it. */
    public static final YearSoFar NONE = new YearSoFar(List.of(), List.of(), List.of());

    public YearSoFar {
        months = List.copyOf(months);
        budgets = List.copyOf(budgets);
        fullest = List.copyOf(fullest);
    }

    /**
     * A month of treatments.
     *
     * @param sessions billed or claimed, each once
     * @param rejected those of them that an insurer or the gateway once refused, in part or wholly
     */
    public record Month(YearMonth month, int sessions, int rejected) {}

    /**
     * One package's budgets, over the clients of this run that draw on it.
     *
     * @param full clients with nothing left
     */
    public record Budget(String insurer, String packageName, int clients, int full, Euro used, Euro maximum) {}

    /** One client's budget. */
    public record ClientBudget(String clientId, String insurer, String packageName, BudgetUse use) {}
}

package nl.huidnota.rules.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.CoverTerms.Maximum;
import nl.huidnota.domain.cover.CoverTerms.Period;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.rules.judging.Explanation.Use;

/**
 * What one client's claims take from their budgets: the books first, then this run's sessions in order of date and id
 * (contract §5).
 */
final class BudgetWalk {
    private final ClientRows client;
    private final Map<Purse, Euro> taken = new HashMap<>();
    private final Map<Counted, Integer> claimed = new HashMap<>();
    private final Map<Integer, Euro> paidElsewhere = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Purse> purses = new ArrayList<>();

    BudgetWalk(ClientRows client) {
        this.client = client;
        for (BookedSession booked : client.history()) {
            if (client.isOfThisClient(booked)) {
                takeBooked(booked);
                countBooked(booked);
            }
        }
    }

    /** What one calendar year took from a budget; a maximum for life sums the years. */
    private record Purse(UzoviCode uzovi, String budget, int year) {}

    /** What {@code behandelingen_max} counts over. */
    private record Counted(UzoviCode uzovi, String packageCode, int year) {}

    private void takeBooked(BookedSession booked) {
        if (booked.uzovi() != null
                && booked.budget() != null
                && !booked.budgetUse().isZero()) {
            Purse purse =
                    new Purse(booked.uzovi(), booked.budget(), booked.date().getYear());
            note(purse, new Use(booked.id(), booked.budgetUse(), true, booked.awarded() != null));
        }
    }

    private void countBooked(BookedSession booked) {
        boolean counts = booked.verdict() == Verdict.CLAIMABLE && !booked.credited();
        if (counts && booked.uzovi() != null && booked.packageCode() != null) {
            claimed.merge(
                    new Counted(
                            booked.uzovi(), booked.packageCode(), booked.date().getYear()),
                    1,
                    Integer::sum);
        }
    }

    private void note(Purse purse, Use use) {
        taken.merge(purse, use.amount(), Euro::plus);
        uses.add(use);
        purses.add(purse);
    }

    /** What {@code row} would ask, given what came before it. */
    Claim claimOf(CaseFile row, Euro tariff) {
        CoverTerms terms = row.knownTerms();
        Euro computed = tariff.percent(terms.percentage())
                .minus(terms.ownContribution())
                .orZero();
        Maximum maximum = terms.maximum();
        Insurer insurer = row.insurer();
        return new Claim(
                computed,
                maximum == null ? null : maximum.amount(),
                maximum == null ? Euro.ZERO : used(row),
                maximum == null
                        ? Euro.ZERO
                        : paidElsewhere.computeIfAbsent(row.date().getYear(), client::paidElsewhere),
                claimed.isEmpty() ? 0 : claimed.getOrDefault(counted(row, terms), 0),
                insurer != null && row.isVecozo() && insurer.selfPayAtMaximum());
    }

    /** {@code row} is claimed and takes {@code expected}. */
    void take(CaseFile row, Euro expected) {
        CoverTerms terms = row.knownTerms();
        if (!expected.isZero()) {
            Purse purse =
                    new Purse(terms.uzovi(), terms.budgetName(), row.date().getYear());
            note(purse, new Use(row.id(), expected, false, false));
        }
    }

    /** {@code row} is claimed, with or without an estimate. */
    void count(CaseFile row) {
        CoverTerms terms = row.terms();
        if (terms != null) {
            claimed.merge(counted(row, terms), 1, Integer::sum);
        }
    }

    private static Counted counted(CaseFile row, CoverTerms terms) {
        return new Counted(terms.uzovi(), terms.packageCode(), row.date().getYear());
    }

    private Euro used(CaseFile row) {
        if (taken.isEmpty()) {
            return Euro.ZERO;
        }
        CoverTerms terms = row.knownTerms();
        if (!isForLife(terms)) {
            return taken.getOrDefault(
                    new Purse(terms.uzovi(), terms.budgetName(), row.date().getYear()), Euro.ZERO);
        }
        Euro used = Euro.ZERO;
        for (Map.Entry<Purse, Euro> entry : taken.entrySet()) {
            used = draws(entry.getKey(), row) ? used.plus(entry.getValue()) : used;
        }
        return used;
    }

    private static boolean isForLife(CoverTerms terms) {
        return terms.maximum() != null && terms.maximum().per() == Period.LOOPTIJD;
    }

    private static boolean draws(Purse purse, CaseFile row) {
        CoverTerms terms = row.knownTerms();
        return purse.uzovi().equals(terms.uzovi())
                && purse.budget().equals(terms.budgetName())
                && (isForLife(terms) || purse.year() == row.date().getYear());
    }

    /** Every session that took something from the budget of {@code row} so far, the books first. */
    List<Use> usesBefore(CaseFile row) {
        List<Use> before = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            if (draws(purses.get(i), row)) {
                before.add(uses.get(i));
            }
        }
        return before;
    }
}

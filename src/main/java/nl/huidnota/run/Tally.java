package nl.huidnota.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;

/** Counts and sums one run, row by row, and proves that they close. */
final class Tally {
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Euro> amounts = new EnumMap<>(Verdict.class);
    private final Map<YearMonth, Integer> unbilledMonths = new TreeMap<>();
    private int rows;
    private int invoices;
    private Euro readable = Euro.ZERO;
    private Euro expected = Euro.ZERO;
    private Euro invoiced = Euro.ZERO;
    private Euro claimed = Euro.ZERO;
    private Euro vat = Euro.ZERO;
    private boolean needsAttention;
    private LocalDate lastBilled = LocalDate.MIN;

    Tally() {
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
            amounts.put(verdict, Euro.ZERO);
        }
    }

    void add(JudgedSession judged) {
        rows++;
        counts.merge(judged.verdict(), 1, Integer::sum);
        Euro tariff = judged.tariff() == null ? Euro.ZERO : judged.tariff();
        if (judged.verdict() != Verdict.UNREADABLE) {
            readable = readable.plus(tariff);
            amounts.merge(judged.verdict(), tariff, Euro::plus);
        }
        if (judged.verdict().isBillable()) {
            addBillable(judged, tariff);
        }
        needsAttention |= judged.verdict() == Verdict.HELD
                || judged.verdict() == Verdict.UNREADABLE
                || judged.findings().stream().anyMatch(Tally::isChangedAfterBilling);
    }

    private static boolean isChangedAfterBilling(nl.huidnota.domain.claim.Finding finding) {
        return finding.rule().equals("R015") && finding.outcome() == Outcome.WARN;
    }

    private void addBillable(JudgedSession judged, Euro tariff) {
        LocalDate day = judged.session().date().get();
        lastBilled = day.isAfter(lastBilled) ? day : lastBilled;
        if (judged.verdict() == Verdict.CLAIMABLE && judged.expected() != null) {
            expected = expected.plus(judged.expected());
        }
        if (isClaimedDirectly(judged)) {
            claimed = claimed.plus(tariff);
            return;
        }
        invoiced = invoiced.plus(tariff);
        vat = vat.plus(judged.billable().vat().vatWithin(tariff));
    }

    static boolean isClaimedDirectly(JudgedSession judged) {
        return judged.verdict() == Verdict.CLAIMABLE && judged.route() == Route.VECOZO;
    }

    /** A completed session of an earlier month that is not in the books. */
    void addUnbilled(YearMonth month) {
        unbilledMonths.merge(month, 1, Integer::sum);
    }

    /**
     * Proves that the rows and the cents add up.
     *
     * @throws IllegalStateException when they don't, which is our bug: nothing has been written yet
     */
    void mustClose() {
        int counted = counts.values().stream().mapToInt(Integer::intValue).sum();
        Euro summed = amounts.values().stream().reduce(Euro.ZERO, Euro::plus);
        Euro billed = amount(Verdict.SELF_PAY).plus(amount(Verdict.CLAIMABLE));
        if (counted != rows || !summed.equals(readable) || !billed.equals(invoiced.plus(claimed))) {
            throw new IllegalStateException("reconciliation does not close: " + counted + " of " + rows + " rows, "
                    + summed + " of " + readable + ", billed " + billed + " of " + invoiced.plus(claimed));
        }
    }

    private Euro amount(Verdict verdict) {
        return amounts.getOrDefault(verdict, Euro.ZERO);
    }

    Map<Verdict, Integer> counts() {
        return counts;
    }

    Map<Verdict, Euro> amounts() {
        return amounts;
    }

    Map<YearMonth, Integer> unbilledMonths() {
        return unbilledMonths;
    }

    void addInvoice() {
        invoices++;
    }

    /** Invoices to be made. */
    int invoices() {
        return invoices;
    }

    int rows() {
        return rows;
    }

    int readableRows() {
        return rows - counts.getOrDefault(Verdict.UNREADABLE, 0);
    }

    Euro readable() {
        return readable;
    }

    Euro expected() {
        return expected;
    }

    Euro invoiced() {
        return invoiced;
    }

    Euro claimed() {
        return claimed;
    }

    Euro vat() {
        return vat;
    }

    /** Whether there is anything to number. */
    boolean bills() {
        return !lastBilled.equals(LocalDate.MIN);
    }

    /** Sessions on invoices or in claim files. */
    int billed() {
        return counts.getOrDefault(Verdict.SELF_PAY, 0) + counts.getOrDefault(Verdict.CLAIMABLE, 0);
    }

    LocalDate lastBilled() {
        return lastBilled;
    }

    boolean needsAttention() {
        return needsAttention;
    }
}

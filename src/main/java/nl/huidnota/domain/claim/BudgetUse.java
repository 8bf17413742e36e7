package nl.huidnota.domain.claim;

import nl.huidnota.domain.money.Euro;

/**
 * How far a client's budget is spoken for once a session is paid as expected: an estimate, as all that rests on it.
 *
 * @param used what insurers paid or are expected to pay, and what the client said was paid elsewhere
 */
public record BudgetUse(Euro used, Euro maximum) {
    public boolean isFull() {
        return used.compareTo(maximum) >= 0;
    }

    /** How full it is, in thousandths; never more than all of it. */
    public long thousandths() {
        return maximum.isPositive() ? Math.min(1000, used.cents() * 1000 / maximum.cents()) : 1000;
    }
}

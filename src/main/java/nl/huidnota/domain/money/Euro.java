package nl.huidnota.domain.money;

/**
 * An amount of euros, kept as whole cents. Nothing here rounds silently: {@link #percent} and {@link #vatWithin} round
 * half up, as the contract says, and overflow throws.
 *
 * @param cents may be negative (a credit)
 */
public record Euro(long cents) implements Comparable<Euro> {
    public static final Euro ZERO = new Euro(0);

    public static Euro ofCents(long cents) {
        return cents == 0 ? ZERO : new Euro(cents);
    }

    /**
     * Reads the machine form {@code 180.00}: up to nine digits, a point, two decimals, an optional minus sign.
     *
     * @throws IllegalArgumentException when {@code text} has another form
     */
    public static Euro parse(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.length() - 3;
        if (point <= start || point - start > 9 || text.charAt(point) != '.') {
            throw new IllegalArgumentException("not an amount: " + text);
        }
        long cents = 0;
        for (int i = start; i < text.length(); i++) {
            if (i == point) {
                continue;
            }
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new IllegalArgumentException("not an amount: " + text);
            }
            cents = cents * 10 + (c - '0');
        }
        return ofCents(start == 1 ? -cents : cents);
    }

    public Euro plus(Euro other) {
        return ofCents(Math.addExact(cents, other.cents));
    }

    public Euro minus(Euro other) {
        return ofCents(Math.subtractExact(cents, other.cents));
    }

    public Euro negated() {
        return ofCents(Math.negateExact(cents));
    }

    public Euro min(Euro other) {
        return cents <= other.cents ? this : other;
    }

    public Euro max(Euro other) {
        return cents >= other.cents ? this : other;
    }

    /** Nothing below zero. */
    public Euro orZero() {
        return cents < 0 ? ZERO : this;
    }

    /** This amount times {@code percentage} / 100, half a cent rounded up. Only for amounts of zero and more. */
    public Euro percent(Percentage percentage) {
        return ofCents(roundHalfUp(Math.multiplyExact(cents, percentage.hundredths()), 10_000));
    }

    /** The VAT within this VAT-included amount: amount × rate / (100 + rate), half a cent rounded up. */
    public Euro vatWithin(int ratePercent) {
        return ofCents(roundHalfUp(Math.multiplyExact(cents, (long) ratePercent), 100L + ratePercent));
    }

    private static long roundHalfUp(long numerator, long denominator) {
        if (numerator < 0) {
            throw new ArithmeticException("rounding is defined for amounts of zero and more");
        }
        return Math.floorDiv(Math.addExact(Math.multiplyExact(numerator, 2), denominator), 2 * denominator);
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    @Override
    public int compareTo(Euro other) {
        return Long.compare(cents, other.cents);
    }

    /** The machine form {@code 1050.00}, as in claim messages and run.json. */
    @Override
    public String toString() {
        long whole = Math.abs(cents / 100);
        long rest = Math.abs(cents % 100);
        return (cents < 0 ? "-" : "") + whole + (rest < 10 ? ".0" : ".") + rest;
    }
}

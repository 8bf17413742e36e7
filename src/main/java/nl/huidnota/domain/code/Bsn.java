package nl.huidnota.domain.code;

import java.util.Optional;

/**
 * A citizen service number (burgerservicenummer): nine digits that pass the 11-proof and are not all zeros.
 *
 * <p>{@link #toString()} masks, so that a number never reaches a log or a message by accident; {@link #digits()} is for
 * claim messages only.
 */
public record Bsn(String digits) {
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    public Bsn {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a BSN");
        }
    }

    /** The number in {@code text}, when that is nine ASCII digits passing the 11-proof. */
    public static Optional<Bsn> parse(String text) {
        return isValid(text) ? Optional.of(new Bsn(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return Digits.areExactly(text, 9) && !text.equals("000000000") && passesElevenProof(text);
    }

    private static boolean passesElevenProof(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += WEIGHTS[i] * (nine.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /** The shape shown to people: the first four digits and stars. */
    public String masked() {
        return digits.substring(0, 4) + "*****";
    }

    @Override
    public String toString() {
        return masked();
    }
}

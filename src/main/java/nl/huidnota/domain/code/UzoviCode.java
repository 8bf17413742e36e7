package nl.huidnota.domain.code;

import java.util.Optional;

/** The four-digit number of a health insurer (UZOVI register). */
public record UzoviCode(String digits) implements Comparable<UzoviCode> {
    public UzoviCode {
        if (!Digits.areExactly(digits, 4)) {
            throw new IllegalArgumentException("not a UZOVI number: " + digits);
        }
    }

    public static Optional<UzoviCode> parse(String text) {
        return Digits.areExactly(text, 4) ? Optional.of(new UzoviCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(UzoviCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}

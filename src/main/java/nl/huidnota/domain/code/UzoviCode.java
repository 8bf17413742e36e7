package nl.huidnota.domain.code;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Written out, as is {@link #hashCode}: a record's own are slow, and every session is looked up by its codes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UzoviCode that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return digits;
    }
}

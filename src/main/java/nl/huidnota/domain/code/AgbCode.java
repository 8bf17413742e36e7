package nl.huidnota.domain.code;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A code of the AGB register of care providers: eight digits, of which the first two tell the kind of provider. */
public record AgbCode(String digits) implements Comparable<AgbCode> {
    public AgbCode {
        if (!Digits.areExactly(digits, 8)) {
            throw new IllegalArgumentException("not an AGB code: " + digits);
        }
    }

    public static Optional<AgbCode> parse(String text) {
        return Digits.areExactly(text, 8) ? Optional.of(new AgbCode(text)) : Optional.empty();
    }

    /** The kind of provider (zorgverlenerssoort): 01 GP, 03 medical specialist, 90 skin therapist and others. */
    public String providerKind() {
        return digits.substring(0, 2);
    }

    /** A third digit 0 marks a practice or institution, not a person. */
    public boolean isPractice() {
        return digits.charAt(2) == '0';
    }

    @Override
    public int compareTo(AgbCode other) {
        return digits.compareTo(other.digits);
    }

    /** Written out, as is {@link #hashCode}: a record's own are slow, and every session is looked up by its codes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgbCode that && digits.equals(that.digits);
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

package nl.huidnota.domain.code;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code of what was done (prestatie) in a national code list, written {@code 075-9001}.
 *
 * @param list the three-digit code list (prestatiecodelijst): 075 is skin therapy, 081 bilateral, 999 has no code
 * @param code the four digits within the list
 */
public record PrestatieCode(String list, String code) implements Comparable<PrestatieCode> {
    /** The code list of skin therapy, assumed where a code stands alone. */
    public static final String SKIN_THERAPY = "075";

    public PrestatieCode {
        if (!Digits.areExactly(list, 3) || !Digits.areExactly(code, 4)) {
            throw new IllegalArgumentException("not a prestatie code: " + list + "-" + code);
        }
    }

    /** Reads {@code 075-1234}, or {@code 1234} of list 075. */
    public static Optional<PrestatieCode> parse(String text) {
        if (Digits.areExactly(text, 4)) {
            return Optional.of(new PrestatieCode(SKIN_THERAPY, text));
        }
        if (text.length() == 8
                && text.charAt(3) == '-'
                && Digits.areAll(text.substring(0, 3))
                && Digits.areAll(text.substring(4))) {
            return Optional.of(new PrestatieCode(text.substring(0, 3), text.substring(4)));
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(PrestatieCode other) {
        return toString().compareTo(other.toString());
    }

    /** Written out, as is {@link #hashCode}: a record's own are slow, and every session is looked up by its codes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrestatieCode that && list.equals(that.list) && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return 31 * list.hashCode() + code.hashCode();
    }

    @Override
    public String toString() {
        return list + "-" + code;
    }
}

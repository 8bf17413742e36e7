package nl.huidnota.domain.code;

import java.util.Locale;
import java.util.Optional;

/** An international bank account number that passes its mod-97 checksum (ISO 13616), kept without spaces. */
public record Iban(String compact) {
    public Iban {
        if (!isValid(compact)) {
            throw new IllegalArgumentException("not an IBAN");
        }
    }

    /** Reads an IBAN with or without spaces, in any case. */
    public static Optional<Iban> parse(String text) {
        String compact = text.replace(" ", "").toUpperCase(Locale.ROOT);
        return isValid(compact) ? Optional.of(new Iban(compact)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        if (text.length() < 15 || text.length() > 34) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            if (i < 2 ? !letter : i < 4 ? !digit : !letter && !digit) {
                return false;
            }
        }
        return remainder(text.substring(4) + text.substring(0, 4)) == 1;
    }

    private static int remainder(String rearranged) {
        int remainder = 0;
        for (int i = 0; i < rearranged.length(); i++) {
            int value = Character.digit(rearranged.charAt(i), 36);
            remainder = (value < 10 ? remainder * 10 + value : remainder * 100 + value) % 97;
        }
        return remainder;
    }

    /** In groups of four, as people read it. */
    public String grouped() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < compact.length(); i++) {
            if (i > 0 && i % 4 == 0) {
                out.append(' ');
            }
            out.append(compact.charAt(i));
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return compact;
    }
}

package nl.huidnota.domain.claim;

import java.util.regex.Pattern;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.code.Bsn;

/** Personal data as people may see it in messages: a BSN as {@code 9999*****}, a name as {@code 4 letters}. */
public final class Shape {
    /** No BSN, IBAN or address is shorter. */
    private static final int SHORTEST = 6;

    private static final Pattern IBAN = Pattern.compile("[A-Za-z]{2}[0-9]{2} ?[A-Za-z0-9]{4}( ?[0-9]{2,4}){2,}");
    /** Anything but digits and what stands between them in a date or a number. */
    private static final Pattern HAS_LETTERS = Pattern.compile("[^0-9 ./:-]");

    private Shape() {}

    /** {@code text} itself, or its shape when the column is personal, or the text is wherever it stands. */
    public static String of(Column column, String text) {
        if (!column.isPersonal() || text.isEmpty()) {
            return guarded(text);
        }
        return column == Column.BSN ? number(text) : letters(text);
    }

    /**
     * {@code text} itself, or its shape when it holds a BSN, an IBAN or an e-mail address: cells slip into columns that
     * were never meant for them.
     */
    public static String guarded(String text) {
        return text.length() >= SHORTEST && (text.indexOf('@') >= 0 || holdsBsn(text) || holdsIban(text))
                ? letters(text)
                : text;
    }

    private static boolean holdsIban(String text) {
        return IBAN.matcher(text).find();
    }

    /** Nine digits passing the 11-proof, with nothing but dots and spaces between them and no digit beside them. */
    private static boolean holdsBsn(String text) {
        StringBuilder digits = new StringBuilder(9);
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '-';
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ' ' && c != '.') {
                if (endsInBsn(digits)) {
                    return true;
                }
                digits.setLength(0);
            }
        }
        return false;
    }

    /** Its own nine digits, or the last nine where a date or another number stands before them. */
    private static boolean endsInBsn(StringBuilder digits) {
        int start = digits.length() - 9;
        return start >= 0 && Bsn.parse(digits.substring(start)).isPresent();
    }

    private static String number(String text) {
        int shown = Math.min(4, text.length() / 2);
        return text.substring(0, shown) + "*".repeat(text.length() - shown);
    }

    private static String letters(String text) {
        return HAS_LETTERS.matcher(text).find() ? text.codePointCount(0, text.length()) + " letters" : starred(text);
    }

    /** A date or a number keeps its separators: {@code **-**-****}. */
    private static String starred(String text) {
        return text.replaceAll("[0-9]", "*");
    }
}

package nl.huidnota.oracle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of single cells, contract §2, read with regular expressions. */
final class Cells {
    private static final String TIME = "(?<time>[ T]\\d{1,2}:\\d{2}(:\\d{2})?)?";
    private static final Pattern DUTCH_DATE = Pattern.compile("(?<d>\\d{1,2})-(?<m>\\d{1,2})-(?<y>\\d{4})" + TIME);
    private static final Pattern ISO_DATE = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})" + TIME);
    private static final Pattern AMOUNT =
            Pattern.compile("(€ ?)?(?<whole>0|[1-9]\\d{0,4}|[1-9]\\d?\\.\\d{3}(?=,))([.,](?<cents>\\d{2}))?");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3} ?[A-Za-z]{2}");
    private static final int[] ELEVEN_PROOF = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private Cells() {}

    /** Blanks of any kind at both ends, no-break spaces too, are no part of a cell. */
    static String trim(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && blank(raw.charAt(from))) {
            from++;
        }
        while (to > from && blank(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    static Optional<LocalDate> date(String cell) {
        for (Pattern form : List.of(DUTCH_DATE, ISO_DATE)) {
            Matcher m = form.matcher(cell);
            if (m.matches()) {
                try {
                    return Optional.of(LocalDate.of(number(m, "y"), number(m, "m"), number(m, "d")));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    static boolean hasTime(String cell) {
        return date(cell).isPresent() && cell.contains(":");
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    /** Cents; empty when the cell has none of the forms. */
    static Optional<Long> amount(String cell) {
        Matcher m = AMOUNT.matcher(cell);
        if (!m.matches()) {
            return Optional.empty();
        }
        long whole = Long.parseLong(m.group("whole").replace(".", ""));
        String cents = m.group("cents");
        return Optional.of(whole * 100 + (cents == null ? 0 : Long.parseLong(cents)));
    }

    /** Eight digits, the lost leading zero put back; null when it is no AGB code. */
    static String agb(String cell) {
        return cell.matches("\\d{8}") ? cell : cell.matches("\\d{7}") ? "0" + cell : null;
    }

    /** The BSN after mending, or the cell without inner spaces when it can't be mended. */
    static String mendedBsn(String cell) {
        String tight = cell.replaceAll("[\\s\\u00a0]", "");
        return tight.matches("\\d{8}") && validBsn("0" + tight) ? "0" + tight : tight;
    }

    static boolean validBsn(String nine) {
        if (!nine.matches("\\d{9}") || nine.equals("000000000")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * ELEVEN_PROOF[i];
        }
        return sum % 11 == 0;
    }

    static boolean dutchPostcode(String cell) {
        return POSTCODE.matcher(cell).matches();
    }

    static String canonicalPostcode(String cell) {
        String tight = cell.replace(" ", "").toUpperCase(Locale.ROOT);
        return tight.substring(0, 4) + " " + tight.substring(4);
    }

    /** {@code 075-1234}; four digits alone are of list 075. */
    static String prestatie(String cell) {
        return cell.matches("\\d{4}") ? "075-" + cell : cell;
    }

    static List<String> areas(String cell) {
        return Arrays.stream(low(cell).split(" en "))
                .map(String::trim)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    static String low(String cell) {
        return cell.toLowerCase(Locale.ROOT);
    }
}

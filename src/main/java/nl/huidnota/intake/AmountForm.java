package nl.huidnota.intake;

import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.money.Euro;

/**
 * Amounts as exports write them: {@code 180}, {@code 180,00}, {@code 180.00}, {@code 1.050,00}, each also after
 * {@code €}. Nothing that two readers could take for two amounts: {@code 1.050} and {@code 1,050} are refused.
 */
final class AmountForm {
    private static final int MOST_CENTS = 9_999_999;
    private static final int NONE = -1;

    private AmountForm() {}

    /** An amount of 0,01 to 99999,99. */
    static Cell<Euro> positive(String text) {
        return read(text, 1);
    }

    /** An amount of 0 to 99999,99. */
    static Cell<Euro> zeroOrMore(String text) {
        return read(text, 0);
    }

    private static Cell<Euro> read(String text, int least) {
        if (text.isEmpty()) {
            return Cell.empty();
        }
        int cents = cents(text, afterSign(text));
        return cents < least || cents > MOST_CENTS ? Cell.faulty(text) : Cell.read(text, Euro.ofCents(cents));
    }

    private static int afterSign(String text) {
        int start = 0;
        if (text.charAt(0) == '€') {
            start = 1;
            while (start < text.length() && isSpace(text.charAt(start))) {
                start++;
            }
        }
        return start;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    private static int cents(String text, int start) {
        int point = text.length() - 3;
        char mark = point > start ? text.charAt(point) : 0;
        if (mark != ',' && mark != '.') {
            int whole = digits(text, start, text.length());
            return whole == NONE ? NONE : whole * 100;
        }
        int whole = mark == ',' ? grouped(text, start, point) : digits(text, start, point);
        int rest = twoDigits(text, point + 1);
        return whole == NONE || rest == NONE ? NONE : whole * 100 + rest;
    }

    /** Whole euros before a decimal comma, where a point may stand between thousands. */
    private static int grouped(String text, int start, int end) {
        int point = text.indexOf('.', start);
        if (point < 0) {
            return digits(text, start, end);
        }
        if (point != end - 4 || point - start > 3 || text.charAt(start) == '0') {
            return NONE;
        }
        int thousands = digits(text, start, point);
        int rest = threeDigits(text, point + 1);
        return thousands == NONE || rest == NONE ? NONE : thousands * 1000 + rest;
    }

    /** One to six digits without a leading zero. */
    private static int digits(String text, int start, int end) {
        boolean leadingZero = end - start > 1 && text.charAt(start) == '0';
        return end <= start || end - start > 6 || leadingZero ? NONE : number(text, start, end);
    }

    private static int twoDigits(String text, int start) {
        return number(text, start, start + 2);
    }

    private static int threeDigits(String text, int start) {
        return number(text, start, start + 3);
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return NONE;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}

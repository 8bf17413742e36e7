package nl.huidnota.intake;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.util.regex.Pattern;
import nl.huidnota.domain.care.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Dates as exports write them: {@code dd-mm-jjjj}, {@code d-m-jjjj}, {@code jjjj-mm-dd}, strictly by the calendar. A time
 * behind is dropped. By hand rather than with a formatter: there are a million of them, and a wrong one is no exception.
 */
final class DateForm {
    private static final Pattern TIME = Pattern.compile(
            "(?:T|[ \\u00a0\\u202f]+)(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?"
                    + " ?(?:Z|[+-][0-9]{2}:?[0-9]{2}|[AaPp][Mm]|uur)?");

    private DateForm() {}

    static Cell<LocalDate> read(String text) {
        if (text.isEmpty()) {
            return Cell.empty();
        }
        int end = end(text);
        LocalDate date = parse(text, end);
        if (date == null) {
            return Cell.faulty(text);
        }
        if (end == text.length()) {
            return Cell.read(text, date);
        }
        return TIME.matcher(text).region(end, text.length()).matches()
                ? Cell.mended(text, date, text.substring(0, end))
                : Cell.faulty(text);
    }

    private static int end(String text) {
        int end = 0;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private static @Nullable LocalDate parse(String text, int end) {
        if (end == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        int first = text.indexOf('-');
        int second = text.indexOf('-', first + 1);
        if (first < 1 || first > 2 || second < first + 2 || second > first + 3 || end - second != 5) {
            return null;
        }
        return date(number(text, second + 1, end), number(text, first + 1, second), number(text, 0, first));
    }

    /** The number in those places; -1 when there is anything but digits. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        boolean exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static int daysIn(int year, int month) {
        return switch (month) {
            case 2 -> IsoChronology.INSTANCE.isLeapYear(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

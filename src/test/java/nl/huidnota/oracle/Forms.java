package nl.huidnota.oracle;

import java.time.LocalDate;
import java.util.Locale;

/** The many ways in which exports write the same date or amount. */
final class Forms {
    private Forms() {}

    static String date(LocalDate day) {
        return String.format(Locale.ROOT, "%02d-%02d-%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    static String date(LocalDate day, Dice dice) {
        return switch (dice.between(0, 9)) {
            case 0 -> day.toString();
            case 1 -> day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
            case 2 -> date(day) + dice.pick(" 14:30", " 00:00:00", " 9:05");
            case 3 -> day + dice.pick("T09:15:00", " 09:15");
            default -> date(day);
        };
    }

    static String amount(long cents) {
        return String.format(Locale.ROOT, "%d,%02d", cents / 100, cents % 100);
    }

    static String amount(long cents, Dice dice) {
        String plain = amount(cents);
        return switch (dice.between(0, 9)) {
            case 0 -> plain.replace(',', '.');
            case 1 -> "€ " + plain;
            case 2 -> "€" + plain;
            case 3 -> cents % 100 == 0 ? String.valueOf(cents / 100) : plain;
            case 4 -> cents < 100000
                    ? plain
                    : plain.substring(0, plain.length() - 6) + "." + plain.substring(plain.length() - 6);
            default -> plain;
        };
    }
}

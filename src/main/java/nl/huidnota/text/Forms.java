package nl.huidnota.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.huidnota.domain.money.Euro;

/** How dates, amounts and counts are written for people: {@code 01-10-2026}, {@code € 1.050,00} in both languages' own way. */
public final class Forms {
    private static final Forms DUTCH = new Forms(',', '.', false);
    private static final Forms ENGLISH = new Forms('.', ',', true);

    private final char decimal;
    private final char thousands;
    private final boolean english;

    private Forms(char decimal, char thousands, boolean english) {
        this.decimal = decimal;
        this.thousands = thousands;
        this.english = english;
    }

    public static Forms of(Language language) {
        return language == Language.NL ? DUTCH : ENGLISH;
    }

    /** {@code € 1.050,00} (Dutch), {@code €1,050.00} (English); the space does not break. */
    public String euro(Euro amount) {
        String sign = amount.isNegative() ? "-" : "";
        return english ? sign + "€" + amount(abs(amount)) : "€\u00a0" + sign + amount(abs(amount));
    }

    private static Euro abs(Euro amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }

    /** The amount without a currency sign, {@code 1.050,00}. */
    public String amount(Euro amount) {
        String machine = amount.toString();
        int point = machine.length() - 3;
        return grouped(machine.substring(0, point)) + decimal + machine.substring(point + 1);
    }

    /** {@code 100.000} (Dutch), {@code 100,000} (English). */
    public String count(long number) {
        return grouped(Long.toString(number));
    }

    private String grouped(String digits) {
        int start = digits.startsWith("-") ? 1 : 0;
        StringBuilder out = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > start; at -= 3) {
            out.insert(at, thousands);
        }
        return out.toString();
    }

    /** {@code 01-10-2026} in Dutch, {@code 2026-10-01} in English. */
    public String date(LocalDate day) {
        if (english) {
            return day.toString();
        }
        return two(day.getDayOfMonth()) + "-" + two(day.getMonthValue()) + "-" + day.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    String dateOrText(String iso) {
        try {
            return date(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return iso;
        }
    }

    String euroOrText(String machine) {
        try {
            return euro(Euro.parse(machine));
        } catch (IllegalArgumentException e) {
            return machine;
        }
    }

    String countOrText(String number) {
        return number.chars().allMatch(c -> c >= '0' && c <= '9') ? grouped(number) : number;
    }
}

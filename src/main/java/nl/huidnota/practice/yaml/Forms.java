package nl.huidnota.practice.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.Percentage;

/** The forms every file uses: text, codes, amounts, dates, whole numbers, choices. */
public final class Forms {
    private static final int LONGEST_TEXT = 500;
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f]");
    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,4})\\.[0-9]{2}");
    private static final Pattern DATE = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PERCENTAGE = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.[0-9]{1,2})?");

    /** One line of text. A whole number is taken as text; one with a leading zero must be in quotes. */
    public static final Form<String> TEXT = new Form<>("", Forms::text);

    /** Text as {@link #TEXT}, or nothing between quotes: a cell that is empty on purpose. */
    public static final Form<String> CELL =
            new Form<>("", value -> value.scalar().quoted() && value.text().isEmpty() ? Optional.of("") : text(value));

    /** ISO, {@code 2026-01-31}, between 1900 and 2199. */
    public static final Form<LocalDate> DATE_ISO =
            new Form<>(LocalDate.EPOCH, value -> text(value).flatMap(text -> date(value, text)));

    /** Quoted, with a decimal point: {@code "180.00"}; zero and more. */
    public static final Form<Euro> AMOUNT_FROM_ZERO = new Form<>(Euro.ZERO, Forms::amount);

    /** An amount above zero. */
    public static final Form<Euro> AMOUNT_ABOVE_ZERO = new Form<>(Euro.ofCents(1), value -> amount(value)
            .flatMap(euro -> euro.isZero() ? value.refused("amount_zero") : Optional.of(euro)));

    /** 0 to 100: a whole number, or in quotes with one or two decimals. */
    public static final Form<Percentage> PERCENT = new Form<>(Percentage.FULL, Forms::percentage);

    /** {@code ja} or {@code nee}. */
    public static final Form<Boolean> YES_NO = choice(Map.of("ja", true, "nee", false));

    private Forms() {}

    /** A word out of {@code words}, as written there. */
    public static <T> Form<T> choice(Map<String, T> words) {
        T standIn = words.values().iterator().next();
        return new Form<>(standIn, value -> {
            T chosen = value.type() == YamlScalar.Type.PADDED_INTEGER ? null : words.get(value.text());
            if (chosen != null) {
                return Optional.of(chosen);
            }
            String choices = String.join(" | ", words.keySet().stream().sorted().toList());
            return value.refused("bad_choice", Map.of("keuzes", choices));
        });
    }

    /** A code with a form of its own; {@code faultKey} says what the form is. */
    public static <T> Form<T> code(T standIn, String faultKey, Function<String, Optional<T>> parser) {
        return new Form<>(
                standIn, value -> text(value).flatMap(text -> parser.apply(text).or(() -> value.refused(faultKey))));
    }

    /** A whole number without quotes. */
    public static Form<Integer> integer(int least, int most) {
        return new Form<>(least, value -> {
            boolean whole =
                    value.type() == YamlScalar.Type.INTEGER && value.text().length() <= 9;
            int number = whole ? Integer.parseInt(value.text()) : -1;
            if (whole && number >= least && number <= most) {
                return Optional.of(number);
            }
            return value.refused(
                    "bad_integer", Map.of("laagste", String.valueOf(least), "hoogste", String.valueOf(most)));
        });
    }

    private static Optional<String> text(Value value) {
        return switch (value.type()) {
            case PADDED_INTEGER -> value.refused("leading_zero");
            case NUMBER, BOOLEAN -> value.refused("quote_it");
            case EMPTY -> value.refused("missing_value");
            case INTEGER -> Optional.of(value.text());
            case TEXT -> oneLine(value);
        };
    }

    private static Optional<String> oneLine(Value value) {
        String text = value.text();
        if (text.isBlank()) {
            return value.refused("missing_value");
        }
        if (CONTROL.matcher(text).find()) {
            return value.refused("control_character");
        }
        return text.length() > LONGEST_TEXT
                ? value.refused("text_too_long", Map.of("hoogste", String.valueOf(LONGEST_TEXT)))
                : Optional.of(text.strip());
    }

    private static Optional<LocalDate> date(Value value, String text) {
        if (!DATE.matcher(text).matches()) {
            return value.refused("bad_date");
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return value.refused("no_such_day");
        }
    }

    private static Optional<Euro> amount(Value value) {
        if (!value.scalar().quoted()) {
            return value.refused("amount_unquoted");
        }
        return AMOUNT.matcher(value.text()).matches()
                ? Optional.of(Euro.parse(value.text()))
                : value.refused("bad_amount");
    }

    private static Optional<Percentage> percentage(Value value) {
        String text = value.text();
        boolean written = value.scalar().quoted() || value.type() == YamlScalar.Type.INTEGER;
        if (!written || !PERCENTAGE.matcher(text).matches()) {
            return value.refused("bad_percentage");
        }
        int hundredths = hundredths(text);
        return hundredths > 10_000 ? value.refused("bad_percentage") : Optional.of(new Percentage(hundredths));
    }

    private static int hundredths(String text) {
        int point = text.indexOf('.');
        if (point < 0) {
            return Integer.parseInt(text) * 100;
        }
        String decimals = text.substring(point + 1);
        int rest = Integer.parseInt(decimals) * (decimals.length() == 1 ? 10 : 1);
        return Integer.parseInt(text.substring(0, point)) * 100 + rest;
    }
}

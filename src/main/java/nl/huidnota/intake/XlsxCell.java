package nl.huidnota.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a sheet says, as text: a date as year-month-day however it is shown, an amount with its cents, of a
 * formula the value that Excel kept.
 */
final class XlsxCell {
    /** Excel counts in binary fractions and shows 15 digits; 17.99 may stand in the file as 17.989999999999998. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    /** Text in quotes, escaped letters, colours and currencies say nothing about dates. */
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

    private static final int SECONDS_A_DAY = 86_400;
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final LocalDate first;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    XlsxCell(boolean since1904) {
        first = since1904 ? FIRST_1904 : FIRST_1900;
    }

    String text(@Nullable Cell cell) {
        Object value = cell == null ? null : cell.getValue();
        if (cell == null || value == null) {
            // a program that writes formulas without their values: show what stands there
            return cell == null || cell.getFormula() == null ? "" : "=" + cell.getFormula();
        }
        if (value instanceof BigDecimal number) {
            return isDate(cell.getDataFormatString()) && isDay(number) ? date(number) : plain(number);
        }
        return value.toString();
    }

    private boolean isDate(@Nullable String format) {
        return format != null && dateFormats.computeIfAbsent(format, XlsxCell::hasDay);
    }

    private static boolean hasDay(String format) {
        String bare = NOT_FORMAT.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return !bare.contains("general") && (bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0);
    }

    private static boolean isDay(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(LAST_DAY) <= 0;
    }

    /** The date, and the time only when there is one. Days before March 1900 are one off, as in Excel itself. */
    private String date(BigDecimal days) {
        long day = days.longValue();
        long seconds = days.subtract(BigDecimal.valueOf(day))
                .multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime moment = first.plusDays(day).atStartOfDay().plusSeconds(seconds);
        String date = moment.toLocalDate().toString();
        return seconds == 0 ? date : date + " " + moment.toLocalTime();
    }

    /** Whole, or with its cents; what has more is shown as it is and is no amount. */
    private static String plain(BigDecimal number) {
        if (number.scale() < -20 || number.precision() > 40) {
            return number.toString();
        }
        BigDecimal shown = number.round(EXCEL).stripTrailingZeros();
        return (shown.scale() <= 0 ? shown.setScale(0) : shown.scale() == 1 ? shown.setScale(2) : shown)
                .toPlainString();
    }
}

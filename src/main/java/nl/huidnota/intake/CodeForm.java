package nl.huidnota.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.code.UzoviCode;

/** Codes as exports write them: the zeros that a spreadsheet ate are given back, where that leaves no doubt. */
final class CodeForm {
    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f]+");
    private static final Pattern DUTCH_POSTCODE = Pattern.compile("([1-9][0-9]{3})[ \\u00a0\\u202f]?([A-Za-z]{2})");

    private CodeForm() {}

    /** Eight digits; seven lost a leading zero. */
    static Cell<AgbCode> agb(String text) {
        if (text.length() == 7 && areDigits(text)) {
            String whole = "0" + text;
            return Cell.mended(text, new AgbCode(whole), whole);
        }
        return read(text, AgbCode::parse);
    }

    /** Four digits; fewer lost leading zeros. */
    static Cell<UzoviCode> uzovi(String text) {
        if (!text.isEmpty() && text.length() < 4 && areDigits(text)) {
            String whole = "0".repeat(4 - text.length()) + text;
            return Cell.mended(text, new UzoviCode(whole), whole);
        }
        return read(text, UzoviCode::parse);
    }

    static Cell<PrestatieCode> prestatie(String text) {
        return read(text, PrestatieCode::parse);
    }

    /** Nine digits that pass the 11-proof, spaces between them or not; eight lost a zero when the proof then holds. */
    static Cell<Bsn> bsn(String text) {
        if (text.length() == 9 && areDigits(text)) {
            return read(text, Bsn::parse);
        }
        String digits = SPACES.matcher(text).replaceAll("");
        String whole = digits.length() == 8 ? "0" + digits : digits;
        Bsn bsn = Bsn.parse(whole).orElse(null);
        if (bsn != null) {
            return Cell.mended(text, bsn, whole);
        }
        return text.isEmpty() ? Cell.empty() : Cell.faulty(text);
    }

    /** The Dutch form {@code 1234 AB}. */
    static Cell<String> dutchPostcode(String text) {
        if (text.isEmpty()) {
            return Cell.empty();
        }
        Matcher form = DUTCH_POSTCODE.matcher(text);
        if (!form.matches()) {
            return Cell.faulty(text);
        }
        String postcode = form.group(1) + " " + upper(form.group(2));
        return postcode.equals(text) ? Cell.read(text, postcode) : Cell.mended(text, postcode, postcode);
    }

    private static String upper(String letters) {
        return letters.toUpperCase(Locale.ROOT);
    }

    private static <T> Cell<T> read(String text, Function<String, Optional<T>> parse) {
        if (text.isEmpty()) {
            return Cell.empty();
        }
        T value = parse.apply(text).orElse(null);
        return value == null ? Cell.faulty(text) : Cell.read(text, value);
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}

package nl.huidnota.invoice.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huidnota.invoice.picture.PictureRefused.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of an attribute one after another; between them stand spaces and commas. */
final class SvgNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern LENGTH = Pattern.compile("(" + NUMBER + ")(px)?");
    /** Nothing on a page is larger; it also keeps sums of numbers finite. */
    private static final double MOST = 1e9;

    private final String text;
    private final String what;
    private final int line;
    private int at;

    /** @param what the attribute, for a refusal */
    SvgNumbers(String text, String what, int line) {
        this.text = text;
        this.what = what;
        this.line = line;
        skip();
    }

    PictureRefused refused() {
        return new PictureRefused(Reason.SVG_VALUE, what, line);
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
            at++;
        }
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The letter that stands here, gone past; 0 when a number does. */
    char letter() {
        char c = isAtEnd() ? 0 : text.charAt(at);
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        if (!letter) {
            return 0;
        }
        at++;
        skip();
        return c;
    }

    double number() throws PictureRefused {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw refused();
        }
        at = matcher.end();
        skip();
        return checked(Double.parseDouble(matcher.group()));
    }

    /** The flag of an arc, which may stand right before the next number. */
    boolean flag() throws PictureRefused {
        char c = isAtEnd() ? ' ' : text.charAt(at);
        if (c != '0' && c != '1') {
            throw refused();
        }
        at++;
        skip();
        return c == '1';
    }

    private double checked(double value) throws PictureRefused {
        if (!(Math.abs(value) <= MOST)) {
            throw refused();
        }
        return value;
    }

    /** A length without unit or in pixels, which are the units of a drawing; {@code usual} when there is none. */
    static double length(@Nullable String text, double usual, String what, int line) throws PictureRefused {
        if (text == null || text.isBlank()) {
            return usual;
        }
        Matcher matcher = LENGTH.matcher(text.strip());
        SvgNumbers one = new SvgNumbers("", what, line);
        if (!matcher.matches()) {
            throw one.refused();
        }
        return one.checked(Double.parseDouble(matcher.group(1)));
    }
}

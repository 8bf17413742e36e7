package nl.huidnota.report;

import java.io.IOException;
import java.io.Writer;
import nl.huidnota.domain.money.Euro;

/**
 * A CSV that a double click opens rightly in a Dutch spreadsheet: byte order mark, semicolons, CRLF. And safely: a text
 * never becomes a formula. A sign that would start one ({@code = + - @} and their full-width forms) gets an apostrophe
 * before it wherever a spreadsheet could begin a cell: at the start of the text, also behind spaces or quotes, and
 * behind a comma, semicolon, bar or tab, because a spreadsheet of another country splits there. Control characters
 * become spaces, characters that turn the reading direction are dropped; both could hide such a sign.
 */
final class SpreadsheetCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B\uFF5C";
    private static final String CELL_ENDS = ";,|\t";

    private final Writer out;

    SpreadsheetCsv(Writer out) throws IOException {
        this.out = out;
        out.write(BYTE_ORDER_MARK);
    }

    /** One record. A String is text, even when it looks like a number; an {@link Euro} is a number, {@code -1050,00}. */
    void row(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(';');
            }
            out.write(cells[i] instanceof Euro amount ? number(amount) : quoted(safe(cells[i].toString())));
        }
        out.write("\r\n");
    }

    private static String number(Euro amount) {
        return amount.toString().replace('.', ',');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == ',' || c == '|');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** The text with nothing in it that a spreadsheet reckons with. */
    static String safe(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = visible(text.charAt(i));
            if (c == 0) {
                continue;
            }
            if (start && FORMULA_SIGNS.indexOf(c) >= 0 && !isLone(text, i)) {
                out.append('\'');
            }
            start = CELL_ENDS.indexOf(c) >= 0 || start && (Character.isSpaceChar(c) || c == '"');
            out.append(c);
        }
        return out.toString();
    }

    /** The dash that ends a price, as in {@code 180,-} or {@code "180,-"}, reckons nothing and stays as typed. */
    private static boolean isLone(String text, int at) {
        boolean ends = at == text.length() - 1 || "\"\u201d\u00bb)".indexOf(text.charAt(at + 1)) >= 0;
        return at > 1 && text.charAt(at) == '-' && ends && Character.isDigit(text.charAt(at - 2));
    }

    /** The character itself, a space for a control character, 0 for one that must go. */
    private static char visible(char c) {
        if (Character.getType(c) == Character.FORMAT) {
            return 0;
        }
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c;
    }
}

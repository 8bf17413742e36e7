package nl.huidnota.intake;

/**
 * Looks at one record's own characters for a quote that was never meant to open a cell. Such a quote swallows rows until
 * the next one; a reader that goes on would lose sessions without a word.
 */
final class QuoteCheck {
    private final char[] text;
    private final int end;
    private final char separator;
    private int at;
    private int column;
    private int bad;
    private boolean open;

    QuoteCheck(char[] text, int end, char separator) {
        this.text = text;
        this.end = end;
        this.separator = separator;
    }

    /** Reads the record that starts at {@code start}; returns where the next one starts. */
    int record(int start) {
        at = start;
        column = 0;
        bad = 0;
        do {
            column++;
            cell();
        } while (at < end && text[at++] == separator);
        if (at < end && text[at - 1] == '\r' && text[at] == '\n') {
            at++;
        }
        return at;
    }

    /** The column, from 1, of a quote that is not closed where its cell ends; 0 when all is well. */
    int badColumn() {
        return bad;
    }

    /** The text ended within quotes. */
    boolean isOpen() {
        return open;
    }

    private void cell() {
        boolean severalLines = at < end && text[at] == '"' && quoted();
        boolean rest = false;
        while (at < end && !isEdge(text[at])) {
            rest |= !Character.isWhitespace(text[at]);
            at++;
        }
        if (severalLines && rest && bad == 0) {
            bad = column;
        }
    }

    private boolean isEdge(char c) {
        return c == separator || c == '\r' || c == '\n';
    }

    /** Passes a quoted part; says whether it held a line end. */
    private boolean quoted() {
        boolean severalLines = false;
        at++;
        while (at < end) {
            char c = text[at++];
            if (c == '"') {
                if (at < end && text[at] == '"') {
                    at++;
                } else {
                    return severalLines;
                }
            }
            severalLines |= c == '\r' || c == '\n';
        }
        open = true;
        bad = column;
        return severalLines;
    }
}

package nl.huidnota.domain.claim;

import nl.huidnota.domain.care.Column;

/** Personal data as people may see it in messages: a BSN as {@code 9999*****}, a name as {@code 4 letters}. */
public final class Shape {
    private Shape() {}

    /** {@code text} itself, or its shape when the column is personal. */
    public static String of(Column column, String text) {
        if (!column.isPersonal() || text.isEmpty()) {
            return text;
        }
        return column == Column.BSN ? number(text) : letters(text);
    }

    private static String number(String text) {
        int shown = Math.min(4, text.length() / 2);
        return text.substring(0, shown) + "*".repeat(text.length() - shown);
    }

    private static String letters(String text) {
        int count = text.codePointCount(0, text.length());
        return count + (text.codePoints().allMatch(Character::isDigit) ? " digits" : " letters");
    }
}

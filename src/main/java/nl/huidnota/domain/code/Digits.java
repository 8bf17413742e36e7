package nl.huidnota.domain.code;

/** ASCII digits only: {@link Character#isDigit} would let Arabic-Indic digits through. */
final class Digits {
    private Digits() {}

    static boolean areExactly(String text, int length) {
        return text.length() == length && areAll(text);
    }

    static boolean areAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}

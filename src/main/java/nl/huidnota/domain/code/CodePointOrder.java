package nl.huidnota.domain.code;

/**
 * The order of ids: by code point (contract §2). {@link String#compareTo} orders by UTF-16 unit, which puts letters
 * beyond the basic plane before some within it.
 */
public final class CodePointOrder {
    private CodePointOrder() {}

    public static int compare(String some, String other) {
        int common = Math.min(some.length(), other.length());
        for (int i = 0; i < common; i++) {
            char a = some.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean beyond = Character.isSurrogate(a);
                return beyond == Character.isSurrogate(b) ? Character.compare(a, b) : beyond ? 1 : -1;
            }
        }
        return Integer.compare(some.length(), other.length());
    }
}

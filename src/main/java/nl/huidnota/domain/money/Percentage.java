package nl.huidnota.domain.money;

/**
 * A percentage of a cover term, in hundredths of a per cent so that {@code 66.67} stays exact.
 *
 * @param hundredths 0 to 10000 (0 % to 100 %)
 */
public record Percentage(int hundredths) {
    public static final Percentage FULL = new Percentage(10_000);

    public Percentage {
        if (hundredths < 0 || hundredths > 10_000) {
            throw new IllegalArgumentException("a percentage lies between 0 and 100");
        }
    }

    public static Percentage ofWhole(int percent) {
        return new Percentage(percent * 100);
    }

    @Override
    public String toString() {
        int rest = hundredths % 100;
        String whole = String.valueOf(hundredths / 100);
        if (rest == 0) {
            return whole;
        }
        return whole + (rest < 10 ? ".0" : ".") + (rest % 10 == 0 && rest >= 10 ? rest / 10 : rest);
    }
}

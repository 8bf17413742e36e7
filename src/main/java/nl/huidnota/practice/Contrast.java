package nl.huidnota.practice;

/** How well a colour reads on white paper (WCAG 2.2, success criterion 1.4.3, level AA). */
public final class Contrast {
    private static final double LEAST = 4.5;
    /** WCAG adds this to both luminances, for the light a screen or page reflects. */
    private static final double FLARE = 0.05;

    private static final double RED_WEIGHT = 0.2126;
    private static final double GREEN_WEIGHT = 0.7152;
    private static final double BLUE_WEIGHT = 0.0722;

    private Contrast() {}

    /** @param colour {@code #RRGGBB} */
    static boolean readsOnWhite(String colour) {
        return ratio(colour) >= LEAST;
    }

    /** The contrast with white, from 1.0 to 21.0, rounded down to a tenth so that it never promises too much. */
    public static String onWhite(String colour) {
        long tenths = (long) Math.floor(ratio(colour) * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    private static double ratio(String colour) {
        double luminance =
                RED_WEIGHT * channel(colour, 1) + GREEN_WEIGHT * channel(colour, 3) + BLUE_WEIGHT * channel(colour, 5);
        return (1 + FLARE) / (luminance + FLARE);
    }

    /** The channel's light, linear, 0 to 1 (the sRGB curve). */
    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}

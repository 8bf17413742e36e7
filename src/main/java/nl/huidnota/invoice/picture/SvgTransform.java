package nl.huidnota.invoice.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The transform attribute, as operators. */
final class SvgTransform {
    private static final Pattern ONE = Pattern.compile("\\s*,?\\s*([A-Za-z]+)\\s*\\(([^()]*)\\)");

    private SvgTransform() {}

    static void write(String text, int line, SvgInk ink) throws PictureRefused {
        Matcher matcher = ONE.matcher(text);
        int at = 0;
        while (matcher.find(at) && matcher.start() == at) {
            SvgNumbers in = new SvgNumbers(matcher.group(2), "transform", line);
            List<Double> values = new ArrayList<>();
            while (!in.isAtEnd()) {
                values.add(in.number());
            }
            one(matcher.group(1), values, in, ink);
            at = matcher.end();
        }
        if (!text.substring(at).isBlank()) {
            throw new SvgNumbers("", "transform", line).refused();
        }
    }

    private static void one(String name, List<Double> values, SvgNumbers in, SvgInk ink) throws PictureRefused {
        int count = values.size();
        double first = count > 0 ? values.get(0) : 0;
        double second = count > 1 ? values.get(1) : 0;
        switch (name + count) {
            case "matrix6" -> matrix(
                    ink, values.stream().mapToDouble(Double::doubleValue).toArray());
            case "translate1", "translate2" -> matrix(ink, 1, 0, 0, 1, first, second);
            case "scale1" -> matrix(ink, first, 0, 0, first, 0, 0);
            case "scale2" -> matrix(ink, first, 0, 0, second, 0, 0);
            case "rotate1" -> rotate(ink, first);
            case "rotate3" -> {
                matrix(ink, 1, 0, 0, 1, second, values.get(2));
                rotate(ink, first);
                matrix(ink, 1, 0, 0, 1, -second, -values.get(2));
            }
            case "skewX1" -> matrix(ink, 1, 0, StrictMath.tan(StrictMath.toRadians(first)), 1, 0, 0);
            case "skewY1" -> matrix(ink, 1, StrictMath.tan(StrictMath.toRadians(first)), 0, 1, 0, 0);
            default -> throw in.refused();
        }
    }

    private static void rotate(SvgInk ink, double degrees) {
        double cos = StrictMath.cos(StrictMath.toRadians(degrees));
        double sin = StrictMath.sin(StrictMath.toRadians(degrees));
        matrix(ink, cos, sin, -sin, cos, 0, 0);
    }

    private static void matrix(SvgInk ink, double... six) {
        ink.numbers(six).word("cm");
    }
}

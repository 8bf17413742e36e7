package nl.huidnota.invoice.picture;

import java.util.Map;
import java.util.Set;

/** The shapes of a drawing as paths. */
final class SvgShapes {
    static final Set<String> NAMES = Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");

    private final Map<String, String> attributes;
    private final int line;
    private final SvgInk ink;

    private SvgShapes(SvgTokens.Tag tag, SvgInk ink) {
        this.attributes = tag.attributes();
        this.line = tag.line();
        this.ink = ink;
    }

    /** Writes the shape's path; false when it has no extent. */
    static boolean draw(SvgTokens.Tag tag, SvgInk ink) throws PictureRefused {
        SvgShapes shape = new SvgShapes(tag, ink);
        return switch (tag.name()) {
            case "rect" -> shape.rectangle();
            case "circle" -> shape.ellipse(shape.length("r"), shape.length("r"));
            case "ellipse" -> shape.ellipse(shape.length("rx"), shape.length("ry"));
            case "line" -> shape.line();
            case "polyline" -> shape.corners(false);
            case "polygon" -> shape.corners(true);
            default -> SvgPath.draw(tag.attributes().getOrDefault("d", ""), tag.line(), ink);
        };
    }

    private double length(String name) throws PictureRefused {
        return SvgNumbers.length(attributes.get(name), 0, name, line);
    }

    private boolean ellipse(double rx, double ry) throws PictureRefused {
        if (rx <= 0 || ry <= 0) {
            return false;
        }
        ink.ellipse(length("cx"), length("cy"), rx, ry);
        return true;
    }

    private boolean line() throws PictureRefused {
        ink.move(length("x1"), length("y1")).line(length("x2"), length("y2"));
        return true;
    }

    private boolean corners(boolean closed) throws PictureRefused {
        SvgNumbers in = new SvgNumbers(attributes.getOrDefault("points", ""), "points", line);
        if (in.isAtEnd()) {
            return false;
        }
        ink.move(in.number(), in.number());
        while (!in.isAtEnd()) {
            ink.line(in.number(), in.number());
        }
        if (closed) {
            ink.close();
        }
        return true;
    }

    private boolean rectangle() throws PictureRefused {
        double x = length("x");
        double y = length("y");
        double w = length("width");
        double h = length("height");
        if (w <= 0 || h <= 0) {
            return false;
        }
        String eitherX = attributes.getOrDefault("rx", attributes.getOrDefault("ry", "0"));
        String eitherY = attributes.getOrDefault("ry", attributes.getOrDefault("rx", "0"));
        double rx = Math.min(w / 2, SvgNumbers.length(eitherX, 0, "rx", line));
        double ry = Math.min(h / 2, SvgNumbers.length(eitherY, 0, "ry", line));
        if (rx <= 0 || ry <= 0) {
            ink.move(x, y).line(x + w, y).line(x + w, y + h).line(x, y + h).close();
            return true;
        }
        double kx = rx * (1 - SvgInk.ROUND);
        double ky = ry * (1 - SvgInk.ROUND);
        ink.move(x + rx, y).line(x + w - rx, y).curve(x + w - kx, y, x + w, y + ky, x + w, y + ry);
        ink.line(x + w, y + h - ry).curve(x + w, y + h - ky, x + w - kx, y + h, x + w - rx, y + h);
        ink.line(x + rx, y + h).curve(x + kx, y + h, x, y + h - ky, x, y + h - ry);
        ink.line(x, y + ry).curve(x, y + ky, x + kx, y, x + rx, y).close();
        return true;
    }
}

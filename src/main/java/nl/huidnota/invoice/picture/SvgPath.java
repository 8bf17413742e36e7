package nl.huidnota.invoice.picture;

import java.util.Locale;

/** The data of a path, command by command. */
final class SvgPath {
    private final SvgNumbers in;
    private final SvgInk ink;
    private double x;
    private double y;
    private double startX;
    private double startY;
    /** The last control point, which smooth curves mirror. */
    private double controlX;

    private double controlY;
    private char before;

    private SvgPath(SvgNumbers in, SvgInk ink) {
        this.in = in;
        this.ink = ink;
    }

    /** Writes the path's segments; false when it has none. */
    static boolean draw(String data, int line, SvgInk ink) throws PictureRefused {
        SvgPath path = new SvgPath(new SvgNumbers(data, "d", line), ink);
        if (path.in.isAtEnd() || data.strip().equals("none")) {
            return false;
        }
        path.run();
        return true;
    }

    private void run() throws PictureRefused {
        char command = in.letter();
        if (command != 'M' && command != 'm') {
            throw in.refused();
        }
        while (true) {
            step(command);
            if (in.isAtEnd()) {
                return;
            }
            char next = in.letter();
            if (next != 0) {
                command = next;
            } else if (command == 'Z' || command == 'z') {
                throw in.refused();
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
        }
    }

    private void step(char command) throws PictureRefused {
        boolean relative = Character.isLowerCase(command);
        char kind = String.valueOf(command).toUpperCase(Locale.ROOT).charAt(0);
        double dx = relative ? x : 0;
        double dy = relative ? y : 0;
        switch (kind) {
            case 'M' -> move(dx + in.number(), dy + in.number());
            case 'L' -> line(dx + in.number(), dy + in.number());
            case 'H' -> line(dx + in.number(), y);
            case 'V' -> line(x, dy + in.number());
            case 'C' -> cubic(dx + in.number(), dy + in.number(), dx, dy);
            case 'S' -> cubic(mirrored("CS", x, controlX), mirrored("CS", y, controlY), dx, dy);
            case 'Q' -> quadratic(dx + in.number(), dy + in.number(), dx, dy);
            case 'T' -> quadratic(mirrored("QT", x, controlX), mirrored("QT", y, controlY), dx, dy);
            case 'A' -> arc(dx, dy);
            case 'Z' -> close();
            default -> throw in.refused();
        }
        before = kind;
    }

    private double mirrored(String kinds, double here, double control) {
        return before != 0 && kinds.indexOf(before) >= 0 ? 2 * here - control : here;
    }

    private void move(double toX, double toY) {
        ink.move(toX, toY);
        startX = toX;
        startY = toY;
        go(toX, toY);
    }

    private void go(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void line(double toX, double toY) {
        ink.line(toX, toY);
        go(toX, toY);
    }

    private void close() {
        ink.close();
        go(startX, startY);
    }

    private void cubic(double x1, double y1, double dx, double dy) throws PictureRefused {
        controlX = dx + in.number();
        controlY = dy + in.number();
        double toX = dx + in.number();
        double toY = dy + in.number();
        ink.curve(x1, y1, controlX, controlY, toX, toY);
        go(toX, toY);
    }

    private void quadratic(double cx, double cy, double dx, double dy) throws PictureRefused {
        double toX = dx + in.number();
        double toY = dy + in.number();
        ink.curve(
                x + (cx - x) * 2 / 3,
                y + (cy - y) * 2 / 3,
                toX + (cx - toX) * 2 / 3,
                toY + (cy - toY) * 2 / 3,
                toX,
                toY);
        controlX = cx;
        controlY = cy;
        go(toX, toY);
    }

    private void arc(double dx, double dy) throws PictureRefused {
        double rx = Math.abs(in.number());
        double ry = Math.abs(in.number());
        double turn = in.number();
        boolean large = in.flag();
        boolean sweep = in.flag();
        double toX = dx + in.number();
        double toY = dy + in.number();
        if (rx == 0 || ry == 0) {
            ink.line(toX, toY);
        } else if (toX != x || toY != y) {
            new SvgArc(rx, ry, turn, large == sweep ? -1 : 1, sweep).draw(new double[] {x, y, toX, toY}, ink);
        }
        go(toX, toY);
    }
}

package nl.huidnota.invoice.picture;

/**
 * An elliptical arc as curves of at most a quarter turn (SVG 1.1, appendix F.6).
 *
 * @param turn of the ellipse's own axis, in degrees
 * @param side on which of the two possible centres it lies: 1 or -1
 * @param sweep drawn in the direction of growing angles
 */
record SvgArc(double rx, double ry, double turn, int side, boolean sweep) {

    /** @param ends x and y of the start and of the end */
    void draw(double[] ends, SvgInk ink) {
        double cos = StrictMath.cos(StrictMath.toRadians(turn));
        double sin = StrictMath.sin(StrictMath.toRadians(turn));
        double halfX = (ends[0] - ends[2]) / 2;
        double halfY = (ends[1] - ends[3]) / 2;
        // in the ellipse's own frame, scaled to a unit circle
        double x1 = cos * halfX + sin * halfY;
        double y1 = -sin * halfX + cos * halfY;
        double grow = Math.max(1, Math.sqrt(x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry)));
        double ux = x1 / (rx * grow);
        double uy = y1 / (ry * grow);
        double length = ux * ux + uy * uy;
        double reach = length == 0 ? 0 : side * Math.sqrt(Math.max(0, 1 / length - 1));
        double cx = reach * uy;
        double cy = -reach * ux;
        double from = StrictMath.atan2(uy - cy, ux - cx);
        double angle = StrictMath.atan2(-uy - cy, -ux - cx) - from;
        if (sweep && angle < 0) {
            angle += 2 * Math.PI;
        } else if (!sweep && angle > 0) {
            angle -= 2 * Math.PI;
        }
        double midX = (ends[0] + ends[2]) / 2;
        double midY = (ends[1] + ends[3]) / 2;
        double sx = rx * grow;
        double sy = ry * grow;
        pieces(
                new double[] {cx, cy, from, angle},
                new double[] {sx * cos, sx * sin, -sy * sin, sy * cos, midX, midY},
                ink);
    }

    /** @param circle centre, first angle and angle to go; @param place from the unit circle to the drawing */
    private static void pieces(double[] circle, double[] place, SvgInk ink) {
        int count = (int) Math.ceil(Math.abs(circle[3]) / (Math.PI / 2) - 1e-9);
        double step = circle[3] / Math.max(1, count);
        double bend = 4.0 / 3 * StrictMath.tan(step / 4);
        for (int i = 0; i < count; i++) {
            double a = circle[2] + i * step;
            double b = a + step;
            double cosA = StrictMath.cos(a);
            double sinA = StrictMath.sin(a);
            double cosB = StrictMath.cos(b);
            double sinB = StrictMath.sin(b);
            double[] points = {
                cosA - bend * sinA, sinA + bend * cosA, cosB + bend * sinB, sinB - bend * cosB, cosB, sinB
            };
            double[] placed = new double[6];
            for (int p = 0; p < 6; p += 2) {
                double px = points[p] + circle[0];
                double py = points[p + 1] + circle[1];
                placed[p] = place[0] * px + place[2] * py + place[4];
                placed[p + 1] = place[1] * px + place[3] * py + place[5];
            }
            ink.curve(placed);
        }
    }
}

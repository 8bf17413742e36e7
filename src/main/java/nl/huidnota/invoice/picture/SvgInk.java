package nl.huidnota.invoice.picture;

import nl.huidnota.invoice.pdf.Bytes;

/** The operators of a drawing: paths in PDF's words, numbers with four decimals. */
final class SvgInk {
    /** Where a circle's quarter bends as a Bézier curve. */
    static final double ROUND = 0.5522847498307936;

    private final Bytes out = new Bytes();

    Bytes bytes() {
        return out;
    }

    SvgInk word(String operator) {
        out.ascii(operator).put('\n');
        return this;
    }

    SvgInk numbers(double... values) {
        for (double value : values) {
            number(value);
            out.put(' ');
        }
        return this;
    }

    private void number(double value) {
        long scaled = Math.round(value * 10_000);
        if (scaled < 0) {
            out.put('-');
            scaled = -scaled;
        }
        out.ascii(Long.toString(scaled / 10_000));
        long rest = scaled % 10_000;
        if (rest != 0) {
            String digits = Long.toString(10_000 + rest).substring(1);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            out.put('.').ascii(digits.substring(0, end));
        }
    }

    SvgInk move(double x, double y) {
        return numbers(x, y).word("m");
    }

    SvgInk line(double x, double y) {
        return numbers(x, y).word("l");
    }

    SvgInk curve(double... points) {
        return numbers(points).word("c");
    }

    SvgInk close() {
        return word("h");
    }

    void ellipse(double cx, double cy, double rx, double ry) {
        double kx = rx * ROUND;
        double ky = ry * ROUND;
        move(cx + rx, cy);
        curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry);
        curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy);
        curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry);
        curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy).close();
    }
}

package nl.huidnota.invoice.layout;

import nl.huidnota.invoice.pdf.Bytes;

/** An sRGB colour, each part 0 to 255. */
public record Colour(int red, int green, int blue) {
    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    /**
     * Reads {@code #1F5F5B}.
     *
     * @throws IllegalArgumentException when {@code text} has another form
     */
    public static Colour parse(String text) {
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + text);
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    /** This colour thinned with white: 0 gives white, 100 the colour itself. */
    public Colour tint(int percent) {
        return new Colour(thin(red, percent), thin(green, percent), thin(blue, percent));
    }

    private static int thin(int part, int percent) {
        return 255 - (255 - part) * percent / 100;
    }

    /** The operator that makes this the colour of what is filled next. */
    void write(Bytes out) {
        part(out, red);
        part(out, green);
        part(out, blue);
        out.ascii("rg ");
    }

    private static void part(Bytes out, int part) {
        int thousandths = (part * 1000 + 127) / 255;
        if (thousandths % 1000 == 0) {
            out.number(thousandths / 1000);
        } else {
            out.put('.')
                    .put('0' + thousandths / 100)
                    .put('0' + thousandths / 10 % 10)
                    .put('0' + thousandths % 10);
        }
        out.put(' ');
    }
}

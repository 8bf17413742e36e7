package nl.huidnota.invoice;

import nl.huidnota.domain.practice.InvoiceTemplate;
import nl.huidnota.invoice.layout.Colour;
import nl.huidnota.invoice.layout.Style;
import nl.huidnota.invoice.type.Typeface;

/** The few looks that all documents are set in: one family, two weights, one colour beside black and grey. */
final class Styles {
    /** Dark enough to read on white and on the tint of any brand colour that passed the contrast check. */
    private static final Colour GREY = Colour.parse("#545454");

    private static final Colour INK = Colour.parse("#1A1A1A");

    final Colour brand;
    final Colour tint;
    final Colour hairline = Colour.parse("#C9C9C9");
    final Style name;
    final Style title;
    final Style heading;
    final Style figure;
    final Style body;
    final Style strong;
    final Style label;
    final Style address;
    final Style prose;
    final Style small;
    final Style note;

    Styles(InvoiceTemplate.Brand template) {
        Family family = Family.of(template.font());
        brand = Colour.parse(template.colour());
        tint = brand.tint(8);
        name = new Style(family.bold, 1700, 2200, brand);
        title = new Style(family.bold, 2000, 2500, brand);
        heading = new Style(family.bold, 1050, 1400, brand);
        figure = new Style(family.bold, 1250, 1600, INK);
        body = new Style(family.regular, 900, 1200, INK);
        strong = new Style(family.bold, 900, 1200, INK);
        label = new Style(family.regular, 800, 1080, GREY);
        address = new Style(family.regular, 1050, 1400, INK);
        prose = new Style(family.regular, 1000, 1420, INK);
        small = new Style(family.regular, 750, 980, GREY);
        note = new Style(family.regular, 700, 900, GREY);
    }

    /** Both families have the same two fonts, so they have the same letters. */
    static boolean hasLetter(int codePoint) {
        return Liberation.FAMILY.regular.hasLetter(codePoint);
    }

    /** The typefaces of a family, parsed when first asked for and kept for the life of the program. */
    private record Family(Typeface regular, Typeface bold) {
        static Family of(InvoiceTemplate.Font font) {
            return font == InvoiceTemplate.Font.DEJAVU ? DejaVu.FAMILY : Liberation.FAMILY;
        }
    }

    /** Its own class, so that who needs one family does not wait for the other. */
    private static final class Liberation {
        static final Family FAMILY = new Family(
                new Typeface("R", "LiberationSans-Regular", "DejaVuSans"),
                new Typeface("B", "LiberationSans-Bold", "DejaVuSans-Bold"));
    }

    private static final class DejaVu {
        static final Family FAMILY = new Family(
                new Typeface("R", "DejaVuSans", "LiberationSans-Regular"),
                new Typeface("B", "DejaVuSans-Bold", "LiberationSans-Bold"));
    }
}

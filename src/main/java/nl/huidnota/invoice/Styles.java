package nl.huidnota.invoice;

import java.util.concurrent.ConcurrentHashMap;
import nl.huidnota.domain.practice.InvoiceTemplate;
import nl.huidnota.invoice.layout.Colour;
import nl.huidnota.invoice.layout.Style;
import nl.huidnota.invoice.type.FontRefused;
import nl.huidnota.invoice.type.Typeface;
import org.jspecify.annotations.Nullable;

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

    /**
     * @param own fonts that the practice brings along; null for those of the program alone
     * @throws IllegalArgumentException when documents can't be set in them; {@link OwnFonts} tells beforehand
     */
    Styles(InvoiceTemplate.Brand template, @Nullable OwnFonts own) {
        Family family = Family.of(template.font());
        family = own == null ? family : family.in(own);
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

    /**
     * Whether a letter can be printed as itself, in either weight. Both families have the same fonts, so they have the same
     * letters; an own font is asked for no others.
     */
    static boolean hasLetter(int codePoint) {
        Family family = Family.of(InvoiceTemplate.Font.LIBERATION);
        return family.regular.hasLetter(codePoint) && family.bold.hasLetter(codePoint);
    }

    /** The two weights of a family, made when first asked for and kept for the life of the program. */
    record Family(Typeface regular, Typeface bold) {
        private static final ConcurrentHashMap<InvoiceTemplate.Font, Family> MADE = new ConcurrentHashMap<>();

        static Family of(InvoiceTemplate.Font font) {
            return MADE.computeIfAbsent(font, Family::make);
        }

        private static Family make(InvoiceTemplate.Font font) {
            return font == InvoiceTemplate.Font.DEJAVU
                    ? make("DejaVuSans", "LiberationSans-Regular", "DejaVuSans-Bold", "LiberationSans-Bold")
                    : make("LiberationSans-Regular", "DejaVuSans", "LiberationSans-Bold", "DejaVuSans-Bold");
        }

        /** A letter that neither bold font has is better read in the other weight than as its code. */
        private static Family make(String regular, String regularFallback, String bold, String boldFallback) {
            return new Family(
                    new Typeface("R", regular, regularFallback),
                    new Typeface("B", bold, boldFallback, regular, regularFallback));
        }

        private Family in(OwnFonts own) {
            try {
                return new Family(regular.in(own.regular()), bold.in(own.bold()));
            } catch (FontRefused e) {
                throw new IllegalArgumentException("documents can't be set in the font", e);
            }
        }
    }
}

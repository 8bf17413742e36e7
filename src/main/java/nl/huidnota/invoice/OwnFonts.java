package nl.huidnota.invoice;

import nl.huidnota.domain.practice.InvoiceTemplate;
import nl.huidnota.invoice.type.FontRefused;

/** The fonts that a practice brings along: TrueType files, one for text and one for what stands out. */
public record OwnFonts(
        @SuppressWarnings("ArrayRecordComponent") byte[] regular,
        @SuppressWarnings("ArrayRecordComponent") byte[] bold) {

    /**
     * Tries a font.
     *
     * @throws FontRefused when documents can't be set in it, and why
     */
    public static void mustPrint(byte[] file) throws FontRefused {
        Styles.Family.of(InvoiceTemplate.Font.LIBERATION).regular().in(file);
    }
}

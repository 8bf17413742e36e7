package nl.huidnota.fuzz;

import nl.huidnota.invoice.InvoiceRenderer;
import nl.huidnota.invoice.picture.PictureRefused;

/** The reader of the practice's logo. */
final class PictureDoor {
    private PictureDoor() {}

    static Door logo() {
        return input -> {
            try {
                InvoiceRenderer.mustPrint(input);
            } catch (PictureRefused e) {
                // as it should; the command's own tests hold the words
            }
        };
    }
}

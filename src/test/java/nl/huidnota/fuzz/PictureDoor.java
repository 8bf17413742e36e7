package nl.huidnota.fuzz;

import nl.huidnota.invoice.InvoiceRenderer;

/** The reader of the practice's logo. */
final class PictureDoor {
    private PictureDoor() {}

    static Door logo() {
        return InvoiceRenderer::accepts;
    }
}

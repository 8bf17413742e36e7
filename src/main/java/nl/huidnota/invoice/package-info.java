/**
 * From invoice to PDF. {@link nl.huidnota.invoice.InvoiceRenderer} is the door; each part of the page is a class of its own
 * on top of {@code layout}. PDFBox is known in this room only.
 */
@NullMarked
package nl.huidnota.invoice;

import org.jspecify.annotations.NullMarked;

/**
 * A thin layer for laying out tagged pages: text, paragraphs, tables, pictures, QR codes, running parts. It knows nothing
 * of invoices. Lengths are whole hundredths of a point, measured from the top left corner of an A4 page. Start at
 * {@link nl.huidnota.invoice.layout.Paper} and {@link nl.huidnota.invoice.layout.Flow}.
 */
@NullMarked
package nl.huidnota.invoice.layout;

import org.jspecify.annotations.NullMarked;

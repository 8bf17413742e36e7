/**
 * A thin layer for laying out tagged pages: text, paragraphs, tables, pictures, QR codes, running parts. It knows nothing
 * of invoices. Lengths are whole hundredths of a point, measured from the top left corner of an A4 page. Start at
 * {@link nl.huidnota.invoice.layout.Paper} (the document), {@link nl.huidnota.invoice.layout.Flow} (content that runs down
 * its pages) and {@link nl.huidnota.invoice.layout.Table}; docs/invoice.md shows a letter of twenty lines.
 */
@NullMarked
package nl.huidnota.invoice.layout;

import org.jspecify.annotations.NullMarked;

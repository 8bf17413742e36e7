/**
 * The PDF file format, as far as an archive-grade document needs it: objects, streams, metadata, colour profile. Start at
 * {@link nl.huidnota.invoice.pdf.PdfFile}.
 */
@NullMarked
package nl.huidnota.invoice.pdf;

import org.jspecify.annotations.NullMarked;

/**
 * What an archive-grade document needs beyond its pages, on top of PDFBox: metadata, colour profile, attachment, and streams
 * that are packed once. Start at {@link nl.huidnota.invoice.pdf.Archive}.
 */
@NullMarked
package nl.huidnota.invoice.pdf;

import org.jspecify.annotations.NullMarked;

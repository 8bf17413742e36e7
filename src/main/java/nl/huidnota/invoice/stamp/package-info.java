/**
 * From PDFBox's plain file to ours, and the short way for the next document of the same shape. Start at
 * {@link nl.huidnota.invoice.stamp.Stamp}.
 */
@NullMarked
package nl.huidnota.invoice.stamp;

import org.jspecify.annotations.NullMarked;

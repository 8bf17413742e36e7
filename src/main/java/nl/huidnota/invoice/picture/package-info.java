/**
 * A practice's logo, from file to page: PNG and JPEG as pictures, SVG as lines and curves. Files are read by code that can
 * open nothing else. Start at {@link nl.huidnota.invoice.picture.PictureFile}.
 */
@NullMarked
package nl.huidnota.invoice.picture;

import org.jspecify.annotations.NullMarked;

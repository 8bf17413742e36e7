/**
 * Letters: parsed fonts, the blocks of them that documents embed, and text turned into glyphs. Start at
 * {@link nl.huidnota.invoice.type.Typeface} and {@link nl.huidnota.invoice.type.Glyphs}.
 */
@NullMarked
package nl.huidnota.invoice.type;

import org.jspecify.annotations.NullMarked;

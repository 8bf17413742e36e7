/**
 * The shelf every room may read: message bundles, Dutch and English forms of numbers and dates, JSON. Start at
 * {@link nl.huidnota.text.Texts}.
 */
@NullMarked
package nl.huidnota.text;

import org.jspecify.annotations.NullMarked;

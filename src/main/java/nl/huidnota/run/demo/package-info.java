/** A fictitious practice of any size, for trying and measuring. Start at {@link nl.huidnota.run.demo.Demo}. */
@NullMarked
package nl.huidnota.run.demo;

import org.jspecify.annotations.NullMarked;

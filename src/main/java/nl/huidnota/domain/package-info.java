/** The language of the field, in plain Java: depends on {@code java.*} and itself only. */
@NullMarked
package nl.huidnota.domain;

import org.jspecify.annotations.NullMarked;

/** The practice, its practitioners and its price list. Start at {@link nl.huidnota.domain.practice.Practice}. */
@NullMarked
package nl.huidnota.domain.practice;

import org.jspecify.annotations.NullMarked;

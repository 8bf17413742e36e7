/** Money in whole cents and VAT. Start at {@link nl.huidnota.domain.money.Euro}. */
@NullMarked
package nl.huidnota.domain.money;

import org.jspecify.annotations.NullMarked;

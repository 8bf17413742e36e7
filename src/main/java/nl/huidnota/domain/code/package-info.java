/** Identifiers of Dutch health care that know their own form and checksum. Start at {@link nl.huidnota.domain.code.Bsn}. */
@NullMarked
package nl.huidnota.domain.code;

import org.jspecify.annotations.NullMarked;

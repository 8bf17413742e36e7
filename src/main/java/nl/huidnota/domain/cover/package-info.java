/** What supplementary insurance pays. Start at {@link nl.huidnota.domain.cover.CoverTerms}. */
@NullMarked
package nl.huidnota.domain.cover;

import org.jspecify.annotations.NullMarked;

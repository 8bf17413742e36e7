/** Rules about what the package pays. Start at R030. */
@NullMarked
package nl.huidnota.rules.cover;

import org.jspecify.annotations.NullMarked;

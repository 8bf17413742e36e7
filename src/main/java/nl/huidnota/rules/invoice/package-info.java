/** Rules about prices, codes, VAT and claims. Start at R050. */
@NullMarked
package nl.huidnota.rules.invoice;

import org.jspecify.annotations.NullMarked;

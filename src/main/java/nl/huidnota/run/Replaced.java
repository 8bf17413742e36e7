package nl.huidnota.run;

import nl.huidnota.domain.claim.Invoice;

/**
 * What a corrected document comes in the place of.
 *
 * @param document the number in the books
 * @param original as the new invoice prints it
 */
record Replaced(String document, Invoice.Original original) {}

/** Rules about what the export says: cells, rows, clients. Start at R001. */
@NullMarked
package nl.huidnota.rules.intake;

import org.jspecify.annotations.NullMarked;

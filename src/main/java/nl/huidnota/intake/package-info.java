/** Exports in, sessions out (Commons CSV only here). Start at {@link nl.huidnota.intake.SessionFile}. */
@NullMarked
package nl.huidnota.intake;

import org.jspecify.annotations.NullMarked;

/** Looks whether an administration can run its month; start at {@link nl.huidnota.run.doctor.Doctor}. */
@NullMarked
package nl.huidnota.run.doctor;

import org.jspecify.annotations.NullMarked;

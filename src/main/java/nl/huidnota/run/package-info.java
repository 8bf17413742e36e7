/** The use cases: first this, then that. Start at {@link nl.huidnota.run.MonthRun}. */
@NullMarked
package nl.huidnota.run;

import org.jspecify.annotations.NullMarked;

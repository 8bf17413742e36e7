/** The rulebook: from sessions to verdicts. Start at {@link nl.huidnota.rules.Rulebook}. */
@NullMarked
package nl.huidnota.rules;

import org.jspecify.annotations.NullMarked;

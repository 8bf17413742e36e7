/** What a rule is and what it may look at. Start at {@link nl.huidnota.rules.judging.Rule}, then {@code CaseFile}. */
@NullMarked
package nl.huidnota.rules.judging;

import org.jspecify.annotations.NullMarked;

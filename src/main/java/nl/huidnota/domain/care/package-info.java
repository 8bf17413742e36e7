/** What the practice did: clients, sessions, courses. Start at {@link nl.huidnota.domain.care.Session}. */
@NullMarked
package nl.huidnota.domain.care;

import org.jspecify.annotations.NullMarked;

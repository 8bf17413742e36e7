/** Rules about the treatment: course, practitioner, referrer. Start at R021. */
@NullMarked
package nl.huidnota.rules.care;

import org.jspecify.annotations.NullMarked;

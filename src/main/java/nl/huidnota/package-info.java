/** huidnota: the month-end claim run of a Dutch skin clinic. Start reading at {@code Main}. */
@NullMarked
package nl.huidnota;

import org.jspecify.annotations.NullMarked;

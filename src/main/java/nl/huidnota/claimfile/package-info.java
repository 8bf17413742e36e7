/** Claim messages to XML and return messages from it; the only room that knows JAXB. Start at {@code ClaimWriter}. */
@NullMarked
package nl.huidnota.claimfile;

import org.jspecify.annotations.NullMarked;

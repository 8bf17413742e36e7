/** Claim messages to XML and return messages from it; the only room that knows JAXB. Start at {@link nl.huidnota.claimfile.ClaimWriter}. */
@NullMarked
package nl.huidnota.claimfile;

import org.jspecify.annotations.NullMarked;

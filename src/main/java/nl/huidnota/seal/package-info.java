/** Encrypts a stream in the age format, version 1 (C2SP/age), for X25519 recipients; start at {@link nl.huidnota.seal.SealedStream}. */
@NullMarked
package nl.huidnota.seal;

import org.jspecify.annotations.NullMarked;

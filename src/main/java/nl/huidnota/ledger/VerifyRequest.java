package nl.huidnota.ledger;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the books are held against, beside themselves.
 *
 * @param folder the administration's folder, whose files are hashed; null to leave files alone
 * @param head a hash printed on an earlier report, which must still be in the chain; null for none
 */
public record VerifyRequest(@Nullable Path folder, @Nullable String head) {}

package nl.huidnota.ledger;

/**
 * A file that the books keep whole.
 *
 * @param key its path relative to the administration's folder, with {@code /}
 * @param sha256 64 hex digits, of its content
 * @param size bytes
 */
public record Attached(String key, String sha256, long size) {}

package nl.huidnota.domain.claim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.care.Column;

/**
 * What a row said, as one 8-hex-digit hash per column: enough to say which columns changed since (R015) without keeping
 * the words. Columns that may change after billing are left out of {@link #changedSince}.
 *
 * @param text eight hex digits per {@link Column}, in order
 */
public record ContentFingerprint(String text) {
    private static final int WIDTH = 8;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    /** The fingerprint of {@code values}, one text per {@link Column} as the session means it (mended, canonical). */
    public static ContentFingerprint of(List<String> values) {
        byte[] out = new byte[values.size() * WIDTH];
        int at = 0;
        for (String value : values) {
            int hash = fnv1a(value);
            for (int shift = 28; shift >= 0; shift -= 4) {
                out[at++] = HEX[hash >>> shift & 0xf];
            }
        }
        return new ContentFingerprint(new String(out, StandardCharsets.ISO_8859_1));
    }

    /** FNV-1a over the characters, 32 bits: fast, stable on every machine, good enough to see a change. */
    private static int fnv1a(String value) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    /** The columns that say something else than {@code billed} did, of those that matter to a bill. */
    public List<Column> changedSince(ContentFingerprint billed) {
        List<Column> changed = new ArrayList<>();
        for (Column column : Column.values()) {
            if (!column.mayChangeAfterBilling() && !part(column).equals(billed.part(column))) {
                changed.add(column);
            }
        }
        return changed;
    }

    private String part(Column column) {
        int start = column.ordinal() * WIDTH;
        return start + WIDTH <= text.length() ? text.substring(start, start + WIDTH) : "";
    }
}

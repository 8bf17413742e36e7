package nl.huidnota.intake;

import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.code.PrestatieCode;

/**
 * Ids for the sessions of an export that has none ({@code sessie_id: afgeleid}): day, prestatie, a hash of client, day,
 * prestatie and body area, and which of its kind it is in the file. The same sessions get the same ids in the next export,
 * however it writes its dates. Holds twelve bytes a session.
 */
final class DerivedIds {
    private long[] hashes = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;

    /** The id of a row whose cells stand in the order of {@link Column}, for example {@code A20261001-0759001-2nz..-1}. */
    String next(String[] cells) {
        String day = plain(DateForm.read(cells[Column.SESSIEDATUM.ordinal()]));
        String prestatie = plain(read(cells[Column.PRESTATIECODE.ordinal()]));
        String area = BodyArea.parse(cells[Column.LICHAAMSGEBIED.ordinal()]).toString();
        String client = cells[Column.CLIENT_ID.ordinal()];
        long hash = hash(client + '\n' + day + '\n' + prestatie + '\n' + area);
        String id = "A" + digits(day) + "-" + digits(prestatie) + "-" + Long.toUnsignedString(hash, 36);
        return id + "-" + count(hash);
    }

    private static Cell<PrestatieCode> read(String text) {
        return PrestatieCode.parse(text).map(code -> Cell.read(text, code)).orElseGet(() -> Cell.faulty(text));
    }

    private static String plain(Cell<?> cell) {
        Object value = cell.value();
        return value == null ? cell.text() : value.toString();
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(10);
        for (int i = 0; i < text.length() && digits.length() < 8; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.isEmpty() ? "0" : digits.toString();
    }

    /** FNV-1a, 64 bits; never 0, which marks a free slot. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }

    private int count(long hash) {
        if (used * 2 > hashes.length) {
            grow();
        }
        int slot = slot(hash);
        if (hashes[slot] == 0) {
            hashes[slot] = hash;
            used++;
        }
        return ++counts[slot];
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & (hashes.length - 1);
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldCounts = counts;
        hashes = new long[2 * oldHashes.length];
        counts = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}

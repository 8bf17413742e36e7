package nl.huidnota.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Adds up cents per client in a few bytes each, so that a month with a million clients is ranked within the memory of a
 * small one. A client is a 64-bit hash here: good for choosing who comes first, never for the figures shown.
 */
final class ClientSums {
    private static final int START = 1 << 10;

    private long[] keys = new long[START];
    private long[] sums = new long[START];
    private int size;

    /** FNV-1a over the id's characters, finished by a mix; never 0, which marks a free slot. */
    static long hash(String clientId) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < clientId.length(); i++) {
            hash = (hash ^ clientId.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return hash == 0 ? 1 : hash;
    }

    void add(long client, long cents) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        int slot = slot(client);
        if (keys[slot] == 0) {
            keys[slot] = client;
            size++;
        }
        sums[slot] += cents;
    }

    int size() {
        return size;
    }

    /** The {@code count} clients with most money; ties by hash, so that the same month gives the same choice. */
    Set<Long> largest(int count) {
        List<Integer> slots = IntStream.range(0, keys.length)
                .filter(slot -> keys[slot] != 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(slot -> -sums[slot]).thenComparingLong(slot -> keys[slot]))
                .limit(count)
                .toList();
        Set<Long> clients = new HashSet<>();
        slots.forEach(slot -> clients.add(keys[slot]));
        return clients;
    }

    private int slot(long client) {
        int slot = (int) (client >>> 33) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != client) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldSums = sums;
        keys = new long[oldKeys.length * 2];
        sums = new long[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                add(oldKeys[i], oldSums[i]);
            }
        }
    }
}

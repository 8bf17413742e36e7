package nl.huidnota.claimfile;

/**
 * Remembers which texts were seen, in 32 bytes each instead of the hundred that a set of strings takes: 128 bits of
 * each text. Two different texts are taken for one with a chance below one in 10^26 for a million of them.
 */
final class FingerprintSet {
    private long[] slots = new long[2 * 1024];
    private int size;

    /** Whether {@code text} was not there yet. */
    boolean add(String text) {
        if (4 * (size + 1) > slots.length) {
            grow();
        }
        boolean added = put(slots, high(text), low(text));
        size += added ? 1 : 0;
        return added;
    }

    boolean contains(String text) {
        long high = high(text);
        long low = low(text);
        for (int i = start(slots, high); slots[i] != 0 || slots[i + 1] != 0; i = after(slots, i)) {
            if (slots[i] == high && slots[i + 1] == low) {
                return true;
            }
        }
        return false;
    }

    private static boolean put(long[] into, long high, long low) {
        int i = start(into, high);
        while (into[i] != 0 || into[i + 1] != 0) {
            if (into[i] == high && into[i + 1] == low) {
                return false;
            }
            i = after(into, i);
        }
        into[i] = high;
        into[i + 1] = low;
        return true;
    }

    private static int start(long[] in, long high) {
        return (int) (high >>> 32) & (in.length - 1) & ~1;
    }

    private static int after(long[] in, int i) {
        return (i + 2) & (in.length - 1);
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] != 0 || slots[i + 1] != 0) {
                put(larger, slots[i], slots[i + 1]);
            }
        }
        slots = larger;
    }

    private static long high(String text) {
        return mixed(text, 0x9e3779b97f4a7c15L);
    }

    /** Never zero, so that an empty slot is told from a full one. */
    private static long low(String text) {
        return mixed(text, 0xc2b2ae3d27d4eb4fL) | 1;
    }

    private static long mixed(String text, long factor) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * factor;
            hash ^= hash >>> 29;
        }
        hash *= 0xbf58476d1ce4e5b9L;
        return hash ^ (hash >>> 32);
    }
}

package nl.huidnota.practice.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody most likely meant. */
public final class Nearest {
    private Nearest() {}

    /** The closest of {@code words}; empty when none is close. */
    public static Optional<String> to(String typed, Collection<String> words) {
        String plain = plain(typed);
        if (plain.isEmpty() || plain.length() > 60) {
            return Optional.empty();
        }
        String best = "";
        int least = 1 + Math.max(1, plain.length() / 3);
        for (String word : words) {
            int distance = distance(plain, plain(word));
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[ _.-]", "");
    }

    /** A word cut short or made longer counts as one letter wrong. */
    private static int distance(String some, String other) {
        boolean begins = some.length() > 2 && other.length() > 2 && (other.startsWith(some) || some.startsWith(other));
        return begins && !some.equals(other) ? 1 : new Alignment(some, other).cost();
    }

    /** Letters to add, drop, change or swap with the next one (optimal string alignment). */
    private record Alignment(String some, String other, int[][] table) {
        Alignment(String some, String other) {
            this(some, other, new int[some.length() + 1][other.length() + 1]);
        }

        int cost() {
            for (int i = 0; i <= some.length(); i++) {
                for (int j = 0; j <= other.length(); j++) {
                    table[i][j] = i == 0 ? j : j == 0 ? i : cheapest(i, j);
                }
            }
            return table[some.length()][other.length()];
        }

        private int cheapest(int i, int j) {
            int change = same(i, j) ? 0 : 1;
            int least = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + change);
            boolean swapped = i > 1 && j > 1 && same(i, j - 1) && same(i - 1, j);
            return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
        }

        private boolean same(int i, int j) {
            return some.charAt(i - 1) == other.charAt(j - 1);
        }
    }
}

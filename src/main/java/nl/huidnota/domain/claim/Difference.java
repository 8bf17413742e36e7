package nl.huidnota.domain.claim;

import java.util.List;

/**
 * What changed between two exports, or between two runs.
 *
 * @param sums figures of the whole, the same ones too
 * @param added rows that only the second has, in its order
 * @param removed rows that only the first has, in its order
 * @param onlyBefore columns that only the first has; they are not compared
 * @param onlyAfter columns that only the second has
 */
public record Difference(
        List<Sum> sums,
        List<Row> added,
        List<Row> removed,
        List<Change> changed,
        List<String> onlyBefore,
        List<String> onlyAfter) {

    /** A figure of the whole, as text: {@code 60}, or an amount with a decimal point. */
    public record Sum(String name, String before, String after) {
        public boolean isEqual() {
            return before.equals(after);
        }
    }

    /** A session that only one of the two has. */
    public record Row(String session, int row) {}

    /** A session that both have, not alike. */
    public record Change(String session, int rowBefore, int rowAfter, List<Value> values) {}

    /** What changed in it; personal data as a shape, empty where there was nothing. */
    public record Value(String name, String before, String after) {}

    /** Nothing differs. */
    public boolean isNone() {
        return added.isEmpty()
                && removed.isEmpty()
                && changed.isEmpty()
                && onlyBefore.isEmpty()
                && onlyAfter.isEmpty()
                && sums.stream().allMatch(Sum::isEqual);
    }
}

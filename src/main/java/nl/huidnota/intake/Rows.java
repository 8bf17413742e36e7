package nl.huidnota.intake;

import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import org.jspecify.annotations.Nullable;

/** The rows of a table from its first, cells untouched. */
interface Rows extends AutoCloseable {
    /** The cells of the next row, blank ones too; null when there is none. */
    String @Nullable [] next() throws InputRefused, EnvironmentRefused;

    /** The number a spreadsheet gives the row that {@link #next} returned last. */
    int number();

    /** The row that {@link #next} returned last holds no letter that needs care ({@link CellText#isUnusual}). */
    boolean isUsual();

    /** About how much of the file has passed, in thousandths. */
    int permille();

    @Override
    void close() throws EnvironmentRefused;
}

package nl.huidnota.domain.care;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell as read: empty, read (perhaps mended on the way, R007), or faulty (text that its column cannot mean).
 *
 * @param text what the file says, trimmed
 * @param value what it means; null when empty or faulty
 * @param mended the text it was mended to (leading zero restored, time dropped, ...); null when it stood right
 */
public record Cell<T>(String text, @Nullable T value, @Nullable String mended) {
    private static final Cell<?> EMPTY = new Cell<>("", null, null);

    @SuppressWarnings("unchecked") // an empty cell holds no value of any type
    public static <T> Cell<T> empty() {
        return (Cell<T>) EMPTY;
    }

    public static <T> Cell<T> read(String text, T value) {
        return new Cell<>(text, value, null);
    }

    public static <T> Cell<T> mended(String text, T value, String mended) {
        return new Cell<>(text, value, mended);
    }

    public static <T> Cell<T> faulty(String text) {
        return new Cell<>(text, null, null);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Says something that its column cannot mean. */
    public boolean isFaulty() {
        return value == null && !text.isEmpty();
    }

    public boolean isRead() {
        return value != null;
    }

    public Optional<T> find() {
        return Optional.ofNullable(value);
    }

    /**
     * The value of a cell known to be read.
     *
     * @throws IllegalStateException when empty or faulty
     */
    public T get() {
        if (value == null) {
            throw new IllegalStateException("the cell was not read");
        }
        return value;
    }
}

package nl.huidnota.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, both ends inclusive.
 *
 * @param from first day; null when open
 * @param to last day; null when open
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final DateRange ALWAYS = new DateRange(null, null);

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(DateRange other) {
        return startsByEndOf(other) && other.startsByEndOf(this);
    }

    private boolean startsByEndOf(DateRange other) {
        return from == null || other.to == null || !from.isAfter(other.to);
    }
}

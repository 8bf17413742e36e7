package nl.huidnota.domain.claim;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.money.Euro;

/**
 * A year in figures ({@code overview}), as the books know it.
 *
 * @param months in order, also those without anything
 * @param insurers most money first, with what clients claim there themselves; what no insurer is asked for comes last,
 *     under "", so that the insurers add up to the months
 */
public record YearOverview(int year, LocalDate today, List<Line> months, List<Line> insurers) {
    public YearOverview {
        months = List.copyOf(months);
        insurers = List.copyOf(insurers);
    }

    /**
     * A month, or an insurer.
     *
     * @param key {@code 2026-10}, or UZOVI number and name
     * @param invoiced to clients, credits taken off
     * @param claimed from insurers, credits taken off
     * @param awarded by insurers
     * @param open claimed and not awarded, and nothing done about it yet: what {@code audit --open} lists
     */
    public record Line(String key, Euro invoiced, Euro claimed, Euro awarded, Euro open) {
        public Line plus(Line other) {
            return new Line(
                    key,
                    invoiced.plus(other.invoiced),
                    claimed.plus(other.claimed),
                    awarded.plus(other.awarded),
                    open.plus(other.open));
        }
    }

    /** All months together. */
    public Line total() {
        return months.stream().reduce(new Line("", Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO), Line::plus);
    }
}

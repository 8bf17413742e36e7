package nl.huidnota.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private static final DateRange YEAR = range("2026-01-01", "2026-12-31");

    @Test
    void bothEndsAreWithin() {
        assertThat(YEAR.contains(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(YEAR.contains(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void anAbsentDateIsOpen() {
        assertThat(range(null, "2026-12-31").contains(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(range(null, "2026-12-31").contains(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(range("2026-01-01", null).contains(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(range("2026-01-01", null).contains(LocalDate.of(2025, 12, 31)))
                .isFalse();
        assertThat(DateRange.ALWAYS.contains(LocalDate.of(2026, 6, 1))).isTrue();
    }

    @Test
    void rangesOverlapWhenTheyShareADay() {
        assertThat(YEAR.overlaps(range("2026-12-31", "2027-12-31"))).isTrue();
        assertThat(YEAR.overlaps(range("2027-01-01", "2027-12-31"))).isFalse();
        assertThat(YEAR.overlaps(range("2025-01-01", "2026-01-01"))).isTrue();
        assertThat(YEAR.overlaps(range("2025-01-01", "2025-12-31"))).isFalse();
        assertThat(YEAR.overlaps(range("2027-01-01", null))).isFalse();
        assertThat(YEAR.overlaps(range(null, "2025-12-31"))).isFalse();
        assertThat(range(null, "2025-12-31").overlaps(YEAR)).isFalse();
        assertThat(DateRange.ALWAYS.overlaps(YEAR)).isTrue();
        assertThat(range("2026-06-01", null).overlaps(range("2030-01-01", null)))
                .isTrue();
    }

    @Test
    void refusalsCarryTheirFaults() {
        Fault fault = Fault.of("config.missing", "praktijk.yaml", Map.of("b", "2", "a", "1"));
        assertThat(fault.line()).isZero();
        assertThat(fault.column()).isZero();
        assertThat(fault.args().keySet()).containsExactly("a", "b");
        assertThat(new InputRefused(fault).faults()).containsExactly(fault);
        assertThat(new InputRefused(fault)).hasMessage("config.missing");
        assertThat(new InputRefused(List.of())).hasMessage("");
        assertThat(new EnvironmentRefused(fault).fault()).isSameAs(fault);
        Exception cause = new IllegalStateException("full");
        assertThat(new EnvironmentRefused(fault, cause)).hasCause(cause).hasMessage("config.missing");
        assertThat(new EnvironmentRefused(fault, cause).fault()).isSameAs(fault);
    }

    private static DateRange range(@Nullable String from, @Nullable String to) {
        return new DateRange(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}

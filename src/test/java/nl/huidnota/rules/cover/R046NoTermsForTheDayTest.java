package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.PAKKET;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R046NoTermsForTheDayTest {
    @Test
    void fires() {
        assertThat(trial().terms(t -> t.valid = new DateRange(LocalDate.of(2026, 10, 2), null))
                        .finding("R046")
                        .outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().vecozo()
                        .terms(t -> t.valid = new DateRange(null, LocalDate.of(2026, 9, 30)))
                        .finding("R046")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void boundary() {
        assertThat(trial().terms(t -> t.valid = new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 1)))
                        .fires("R046"))
                .isFalse();
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R046")).isFalse();
        assertThat(trial().with(PAKKET, "GOUD").fires("R046")).isFalse();
    }
}

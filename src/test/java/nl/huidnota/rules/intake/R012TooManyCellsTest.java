package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R012TooManyCellsTest {
    @Test
    void fires() {
        assertThat(trial().overflowing().finding("R012").outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(trial().with(STATUS, "gepland").overflowing().finding("R012").outcome())
                .isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R012")).isFalse();
    }

    @Test
    void neverShowsTheCell() {
        assertThat(trial().overflowing().finding("R012").args().get("waarde")).isEqualTo("6 letters");
    }
}

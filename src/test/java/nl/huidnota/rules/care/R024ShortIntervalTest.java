package nl.huidnota.rules.care;

import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R024ShortIntervalTest {
    @Test
    void fires() {
        assertThat(trial().row("S-2").on("2026-10-15").finding("R024").outcome())
                .isEqualTo(Outcome.WARN);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R024")).isFalse();
        assertThat(trial().row("S-2").on("2026-10-02").fires("R024")).isFalse();
    }

    @Test
    void boundary() {
        assertThat(trial().row("S-2").on("2026-10-07").fires("R024")).isFalse();
        assertThat(trial().row("S-2").on("2026-10-08").finding("R024").outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().row("S-2").on("2026-10-28").finding("R024").outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().row("S-2").on("2026-10-29").fires("R024")).isFalse();
    }
}

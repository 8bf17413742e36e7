package nl.huidnota.rules.invoice;

import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R055BeforeGdsTest {
    @Test
    void fires() {
        assertThat(trial().vecozo()
                        .everything()
                        .on("2024-12-31")
                        .finding("R055")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void boundary() {
        assertThat(trial().vecozo().everything().on("2025-01-01").fires("R055")).isFalse();
    }

    @Test
    void staysSilent() {
        assertThat(trial().everything().on("2024-12-31").fires("R055")).isFalse();
    }
}

package nl.huidnota.rules.cover;

import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R048InsuranceNotCheckedTest {
    @Test
    void fires() {
        assertThat(trial().vecozo()
                        .set(t -> t.checksInsurance = true)
                        .finding("R048")
                        .outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().vecozo()
                        .set(t -> t.checksInsurance = true)
                        .everything()
                        .on("2026-02-28")
                        .finding("R048")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().vecozo()
                        .set(t -> t.checksInsurance = true)
                        .everything()
                        .on("2026-01-01")
                        .finding("R048")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void boundary() {
        assertThat(trial().vecozo()
                        .set(t -> t.checksInsurance = true)
                        .everything()
                        .on("2026-03-01")
                        .finding("R048")
                        .outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().vecozo()
                        .set(t -> t.checksInsurance = true)
                        .checked("2026-09-30", "9901", "PLUS", true)
                        .finding("R048")
                        .outcome())
                .isEqualTo(Outcome.WARN);
    }

    @Test
    void staysSilent() {
        assertThat(trial().vecozo().fires("R048")).isFalse();
        assertThat(trial().set(t -> t.checksInsurance = true).fires("R048")).isFalse();
        assertThat(trial().vecozo()
                        .set(t -> t.checksInsurance = true)
                        .checked("2026-10-31", "9901", "PLUS", true)
                        .fires("R048"))
                .isFalse();
    }
}

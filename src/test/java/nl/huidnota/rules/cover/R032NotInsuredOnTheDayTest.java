package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.POLIS_TOT;
import static nl.huidnota.domain.care.Column.POLIS_VAN;
import static nl.huidnota.domain.care.Column.UZOVI;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R032NotInsuredOnTheDayTest {
    @Test
    void fires() {
        assertThat(trial().with(POLIS_VAN, "2026-10-02").finding("R032").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(POLIS_TOT, "2026-09-30").finding("R032").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(UZOVI, "9999")
                        .with(POLIS_TOT, "2026-09-30")
                        .finding("R032")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R032")).isFalse();
        assertThat(trial().withoutCover().with(POLIS_TOT, "2026-09-30").fires("R032"))
                .isFalse();
    }

    @Test
    void boundary() {
        assertThat(trial().with(POLIS_VAN, "2026-10-01")
                        .with(POLIS_TOT, "2026-10-01")
                        .fires("R032"))
                .isFalse();
    }
}

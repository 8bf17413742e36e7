package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.BETAALD_OP;
import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R049PaidTwiceTest {
    @Test
    void fires() {
        assertThat(trial().vecozo()
                        .with(BETAALD_OP, "2026-10-01")
                        .finding("R049")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().vecozo().with(BETAALD_OP, "gisteren").finding("R049").outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().vecozo().fires("R049")).isFalse();
        assertThat(trial().with(BETAALD_OP, "2026-10-01").fires("R049")).isFalse();
        assertThat(trial().vecozo()
                        .with(BETAALD_OP, "2026-10-01")
                        .with(INDICATIE, "cosmetisch")
                        .fires("R049"))
                .isFalse();
    }
}

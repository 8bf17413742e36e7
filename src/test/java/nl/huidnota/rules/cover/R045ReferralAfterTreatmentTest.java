package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.UZOVI;
import static nl.huidnota.domain.care.Column.VERWIJSDATUM;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R045ReferralAfterTreatmentTest {
    @Test
    void fires() {
        assertThat(trial().with(VERWIJSDATUM, "2026-10-02").finding("R045").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(UZOVI, "9999")
                        .with(VERWIJSDATUM, "2026-10-02")
                        .finding("R045")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void boundary() {
        assertThat(trial().with(VERWIJSDATUM, "2026-10-01").fires("R045")).isFalse();
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R045")).isFalse();
        assertThat(trial().withoutCover().with(VERWIJSDATUM, "2026-10-02").fires("R045"))
                .isFalse();
    }
}

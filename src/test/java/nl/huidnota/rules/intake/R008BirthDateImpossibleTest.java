package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.GEBOORTEDATUM;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R008BirthDateImpossibleTest {
    @Test
    void fires() {
        assertThat(trial().with(GEBOORTEDATUM, "2026-10-02").finding("R008").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(GEBOORTEDATUM, "1906-09-30").finding("R008").outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R008")).isFalse();
        assertThat(trial().withoutCover().with(GEBOORTEDATUM, "").fires("R008")).isFalse();
    }

    @Test
    void boundary() {
        assertThat(trial().with(GEBOORTEDATUM, "2026-10-01").fires("R008")).isFalse();
        assertThat(trial().with(GEBOORTEDATUM, "1906-10-01").fires("R008")).isFalse();
    }
}

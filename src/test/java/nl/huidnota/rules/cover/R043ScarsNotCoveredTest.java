package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms.Scars;
import org.junit.jupiter.api.Test;

class R043ScarsNotCoveredTest {
    @Test
    void fires() {
        assertThat(trial().terms(t -> t.scars = Scars.NEE).finding("R043").outcome())
                .isEqualTo(Outcome.SELF);
        assertThat(trial().terms(t -> t.scars = Scars.ONVERMELD).finding("R043").outcome())
                .isEqualTo(Outcome.WARN);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R043")).isFalse();
        assertThat(trial().terms(t -> t.scars = Scars.NEE)
                        .with(INDICATIE, "acne")
                        .fires("R043"))
                .isFalse();
    }
}

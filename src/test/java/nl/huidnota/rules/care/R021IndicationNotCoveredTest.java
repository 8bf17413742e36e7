package nl.huidnota.rules.care;

import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R021IndicationNotCoveredTest {
    @Test
    void fires() {
        assertThat(trial().with(INDICATIE, "cosmetisch").finding("R021").outcome())
                .isEqualTo(Outcome.SELF);
        assertThat(trial().with(INDICATIE, "rosacea").finding("R021").outcome()).isEqualTo(Outcome.SELF);
        assertThat(trial().consult().with(INDICATIE, "rimpels").finding("R021").outcome())
                .isEqualTo(Outcome.SELF);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R021")).isFalse();
        assertThat(trial().with(INDICATIE, "acne").fires("R021")).isFalse();
        assertThat(trial().with(INDICATIE, "eczeem").fires("R021")).isFalse();
        assertThat(trial().consult().fires("R021")).isFalse();
    }
}

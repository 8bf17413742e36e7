package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R018IndicationUnknownTest {
    @Test
    void fires() {
        assertThat(trial().with(INDICATIE, "eczeem").finding("R018").outcome()).isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        for (String known : new String[] {"acnelittekens", "acne", "cosmetisch", "Rosacea", "rimpels"}) {
            assertThat(trial().with(INDICATIE, known).fires("R018")).isFalse();
        }
        assertThat(trial().consult().fires("R018")).isFalse();
    }
}

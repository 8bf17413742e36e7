package nl.huidnota.rules.intake;

import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R009SessionIdTwiceTest {
    @Test
    void fires() {
        assertThat(trial().doubled(2).finding("R009").outcome()).isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().doubled(3).fires("R009")).isFalse();
        assertThat(trial().fires("R009")).isFalse();
    }
}

package nl.huidnota.rules.invoice;

import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.huidnota.rules.Rulebook;
import org.junit.jupiter.api.Test;

/** The gate of the claim files asks this rule of messages; its own tests are there. */
class R060MessageGateTest {
    @Test
    void isAskedOfMessagesOnly() {
        assertThat(trial().vecozo().rules()).isEmpty();
        R060MessageGate gate = new R060MessageGate();
        assertThat(Rulebook.changeable()).containsEntry("R060", false);
        assertThatThrownBy(() -> gate.judge(null, null)).isInstanceOf(UnsupportedOperationException.class);
    }
}

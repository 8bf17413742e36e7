package nl.huidnota.rules.invoice;

import static nl.huidnota.domain.care.Column.PRESTATIECODE;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R052List999Test {
    @Test
    void fires() {
        Trial fee = trial().consult()
                .with(STATUS, "no-show")
                .with(PRESTATIECODE, "999-0001")
                .with(TARIEF, "45,00");
        assertThat(fee.finding("R052").outcome()).isEqualTo(Outcome.SELF);
        assertThat(fee.verdict()).isEqualTo(Verdict.SELF_PAY);
        assertThat(fee.rules()).containsExactly("R052");
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R052")).isFalse();
    }
}

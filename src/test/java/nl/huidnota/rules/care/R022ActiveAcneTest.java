package nl.huidnota.rules.care;

import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.domain.care.Column.TECHNIEK;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R022ActiveAcneTest {
    @Test
    void fires() {
        assertThat(trial().with(INDICATIE, "acne").finding("R022").outcome()).isEqualTo(Outcome.WARN);
        assertThat(trial().with(INDICATIE, "acne")
                        .with(TECHNIEK, "Microneedling")
                        .finding("R022")
                        .outcome())
                .isEqualTo(Outcome.WARN);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R022")).isFalse();
        assertThat(trial().with(INDICATIE, "acne").with(TECHNIEK, "peeling").fires("R022"))
                .isFalse();
        assertThat(trial().consult().with(INDICATIE, "acne").fires("R022")).isFalse();
    }
}

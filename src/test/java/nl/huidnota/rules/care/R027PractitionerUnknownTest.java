package nl.huidnota.rules.care;

import static nl.huidnota.domain.care.Column.BEHANDELAAR_AGB;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R027PractitionerUnknownTest {
    @Test
    void fires() {
        assertThat(trial().with(BEHANDELAAR_AGB, "90999999").finding("R027").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().everything().on("2019-12-31").finding("R027").outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R027")).isFalse();
        assertThat(trial().with(BEHANDELAAR_AGB, "x").fires("R027")).isFalse();
    }

    @Test
    void boundary() {
        assertThat(trial().everything().on("2020-01-01").fires("R027")).isFalse();
    }
}

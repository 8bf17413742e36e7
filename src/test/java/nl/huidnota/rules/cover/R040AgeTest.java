package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.GEBOORTEDATUM;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R040AgeTest {
    @Test
    void fires() {
        assertThat(trial().terms(t -> t.ageLimit = 21)
                        .with(GEBOORTEDATUM, "2005-10-01")
                        .finding("R040")
                        .outcome())
                .isEqualTo(Outcome.SELF);
    }

    @Test
    void boundary() {
        assertThat(trial().terms(t -> t.ageLimit = 21)
                        .with(GEBOORTEDATUM, "2005-10-02")
                        .fires("R040"))
                .isFalse();
        Trial leap = trial().everything().terms(t -> t.ageLimit = 21).with(GEBOORTEDATUM, "2004-02-29");
        assertThat(leap.on("2025-02-27").fires("R040")).isFalse();
        assertThat(leap.on("2025-02-28").finding("R040").outcome()).isEqualTo(Outcome.SELF);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R040")).isFalse();
    }
}

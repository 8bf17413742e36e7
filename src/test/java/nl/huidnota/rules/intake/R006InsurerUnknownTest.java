package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.UZOVI;
import static nl.huidnota.domain.care.Column.VERZEKERAAR;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R006InsurerUnknownTest {
    @Test
    void fires() {
        assertThat(trial().with(UZOVI, "9999").finding("R006").outcome()).isEqualTo(Outcome.HELD);
        assertThat(trial().with(UZOVI, "abc").finding("R006").outcome()).isEqualTo(Outcome.HELD);
        assertThat(trial().with(UZOVI, "")
                        .with(VERZEKERAAR, "Onbekend")
                        .finding("R006")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(VERZEKERAAR, "Onbekend").finding("R006").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(VERZEKERAAR, "Maanzorg").finding("R006").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(VERZEKERAAR, "Maanzorg").finding("R006").args())
                .containsEntry("waarom", "two_insurers");
        assertThat(trial().with(UZOVI, "9999").last().route()).isNull();
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R006")).isFalse();
        assertThat(trial().with(VERZEKERAAR, "zonnezorg").fires("R006")).isFalse();
        assertThat(trial().with(UZOVI, "").with(VERZEKERAAR, "zon").fires("R006"))
                .isFalse();
        assertThat(trial().withoutCover().with(UZOVI, "9999").fires("R006")).isFalse();
    }
}

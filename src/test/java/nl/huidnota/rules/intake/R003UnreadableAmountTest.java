package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.BETAALD_BEDRAG;
import static nl.huidnota.domain.care.Column.EERDER_VERGOED;
import static nl.huidnota.domain.care.Column.KORTING;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R003UnreadableAmountTest {
    @Test
    void fires() {
        assertThat(trial().with(TARIEF, "1.050").finding("R003").outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(trial().with(TARIEF, "0,00").finding("R003").outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(trial().with(KORTING, "180,-").finding("R003").outcome()).isEqualTo(Outcome.HELD);
        assertThat(trial().with(EERDER_VERGOED, "veel").finding("R003").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(BETAALD_BEDRAG, "1e3").finding("R003").outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R003")).isFalse();
        assertThat(trial().with(KORTING, "0")
                        .with(EERDER_VERGOED, "0")
                        .with(BETAALD_BEDRAG, "180")
                        .fires("R003"))
                .isFalse();
        assertThat(trial().with(STATUS, "gepland").with(TARIEF, "?").fires("R003"))
                .isFalse();
    }

    @Test
    void boundary() {
        assertThat(trial().with(TARIEF, "0,01").fires("R003")).isFalse();
        assertThat(trial().with(TARIEF, "99999,99").fires("R003")).isFalse();
        assertThat(trial().with(TARIEF, "100000,00").finding("R003").outcome()).isEqualTo(Outcome.UNREADABLE);
    }
}

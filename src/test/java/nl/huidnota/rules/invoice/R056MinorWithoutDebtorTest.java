package nl.huidnota.rules.invoice;

import static nl.huidnota.domain.care.Column.DEBITEUR_NAAM;
import static nl.huidnota.domain.care.Column.GEBOORTEDATUM;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R056MinorWithoutDebtorTest {
    @Test
    void fires() {
        assertThat(trial().with(GEBOORTEDATUM, "2008-11-03").finding("R056").outcome())
                .isEqualTo(Outcome.INFO);
    }

    @Test
    void boundary() {
        assertThat(trial().with(GEBOORTEDATUM, "2008-11-02").fires("R056")).isFalse();
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R056")).isFalse();
        assertThat(trial().with(GEBOORTEDATUM, "2010-01-01")
                        .with(DEBITEUR_NAAM, "Ouder")
                        .fires("R056"))
                .isFalse();
    }
}

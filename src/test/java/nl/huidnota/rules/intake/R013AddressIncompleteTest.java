package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.HUISNUMMER;
import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.domain.care.Column.LAND;
import static nl.huidnota.domain.care.Column.PLAATS;
import static nl.huidnota.domain.care.Column.POSTCODE;
import static nl.huidnota.domain.care.Column.STRAAT;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R013AddressIncompleteTest {
    @Test
    void fires() {
        for (Column column : new Column[] {STRAAT, HUISNUMMER, POSTCODE, PLAATS}) {
            assertThat(trial().with(column, "").finding("R013").column()).isEqualTo(column);
        }
        assertThat(trial().with(POSTCODE, "0511 AB").finding("R013").outcome()).isEqualTo(Outcome.HELD);
        assertThat(trial().withoutCover().with(STRAAT, "").finding("R013").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().vecozo()
                        .with(INDICATIE, "cosmetisch")
                        .with(STRAAT, "")
                        .finding("R013")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R013")).isFalse();
        assertThat(trial().with(LAND, "BE").with(POSTCODE, "1000").fires("R013"))
                .isFalse();
        assertThat(trial().vecozo().with(STRAAT, "").fires("R013")).isFalse();
    }

    @Test
    void aForeignAddressIsStillAnAddress() {
        assertThat(trial().with(LAND, "BE").with(POSTCODE, "").finding("R013").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(LAND, "nederland")
                        .with(POSTCODE, "1000")
                        .finding("R013")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void isAskedAgainWhenTheMaximumMakesTheClientPay() {
        Trial over = trial().vecozo()
                .set(t -> t.selfPayAtMaximum = true)
                .terms(t -> t.perYear("0.00"))
                .with(STRAAT, "");
        assertThat(over.verdict()).isEqualTo(Verdict.HELD);
        assertThat(over.rules()).containsExactly("R013", "R037");
    }
}

package nl.huidnota.rules.invoice;

import static nl.huidnota.domain.care.Column.PRESTATIECODE;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.domain.practice.PriceListEntry.VatRule;
import org.junit.jupiter.api.Test;

class R054ClaimListNotForSkinTherapyTest {
    @Test
    void fires() {
        assertThat(trial().price("071-1000", "180.00", PrestatieKind.BEHANDELING, VatRule.VRIJ)
                        .with(PRESTATIECODE, "071-1000")
                        .finding("R054")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R054")).isFalse();
        assertThat(trial().with(PRESTATIECODE, "081-1000").fires("R054")).isFalse();
        assertThat(trial().with(PRESTATIECODE, "999-1000").fires("R054")).isFalse();
        assertThat(trial().with(PRESTATIECODE, "abc").fires("R054")).isFalse();
    }
}

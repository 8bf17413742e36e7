package nl.huidnota.domain.claim;

import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class JudgedSessionTest {
    @Test
    void onlyABillableSessionHasABasis() {
        JudgedSession claimable = trial().last();
        assertThat(claimable.billable()).isSameAs(claimable.basis());
        JudgedSession held = trial().with(Column.TARIEF, "179,00").last();
        assertThat(held.basis()).isNull();
        assertThatThrownBy(held::billable).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        new JudgedSession(held.session(), Verdict.CLAIMABLE, null, null, Euro.ZERO, List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JudgedSession(
                        held.session(), Verdict.HELD, null, null, Euro.ZERO, List.of(), claimable.basis()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itsFingerprintIsThatOfItsRow() {
        Trial trial = trial();
        assertThat(trial.last().fingerprint()).isEqualTo(trial.fingerprint());
    }
}

package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.BSN;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import org.junit.jupiter.api.Test;

class R017StatusUnknownTest {
    @Test
    void fires() {
        assertThat(trial().with(STATUS, "misschien")
                        .with(TARIEF, "?")
                        .finding("R017")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(STATUS, "misschien").with(BSN, "1").rules()).containsExactly("R017");
        assertThat(trial().with(STATUS, "misschien").verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R017")).isFalse();
        assertThat(trial().with(STATUS, "no-show").fires("R017")).isFalse();
    }

    @Test
    void outsideThePeriodItIsLeftAlone() {
        assertThat(trial().with(STATUS, "misschien").on("2026-09-30").verdict()).isEqualTo(Verdict.OUTSIDE_PERIOD);
        assertThat(trial().with(STATUS, "misschien").on("2026-09-30").fires("R017"))
                .isFalse();
    }
}

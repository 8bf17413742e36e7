package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.MACHTIGING_NUMMER;
import static nl.huidnota.domain.care.Column.MACHTIGING_TOT;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R036ApprovalMissingTest {
    @Test
    void fires() {
        assertThat(trial().terms(t -> t.approval = true).finding("R036").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().terms(t -> t.approval = true)
                        .with(MACHTIGING_NUMMER, "M1")
                        .with(MACHTIGING_TOT, "2026-09-30")
                        .finding("R036")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R036")).isFalse();
        assertThat(trial().terms(t -> t.approval = true)
                        .with(MACHTIGING_NUMMER, "M1")
                        .fires("R036"))
                .isFalse();
    }

    @Test
    void boundary() {
        assertThat(trial().terms(t -> t.approval = true)
                        .with(MACHTIGING_NUMMER, "M1")
                        .with(MACHTIGING_TOT, "2026-10-01")
                        .fires("R036"))
                .isFalse();
    }
}

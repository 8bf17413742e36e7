package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R011SessionInTheFutureTest {
    @Test
    void fires() {
        assertThat(trial().set(t -> t.today = LocalDate.of(2026, 9, 30))
                        .finding("R011")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R011")).isFalse();
    }

    @Test
    void boundary() {
        assertThat(trial().set(t -> t.today = LocalDate.of(2026, 10, 1)).fires("R011"))
                .isFalse();
    }

    @Test
    void aPlannedSessionJudgedAheadIsMeantToBe() {
        Trial ahead = trial().with(STATUS, "gepland").set(t -> {
            t.today = LocalDate.of(2026, 9, 1);
            t.ahead = true;
        });
        assertThat(ahead.verdict()).isEqualTo(Verdict.CLAIMABLE);
        assertThat(ahead.fires("R011")).isFalse();
        assertThat(ahead.with(STATUS, "voltooid").finding("R011").outcome()).isEqualTo(Outcome.HELD);
    }
}

package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.PAKKET;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.ClaimDeadline;
import nl.huidnota.domain.cover.ClaimDeadline.Start;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R041TooLateToClaimTest {
    @Test
    void fires() {
        assertThat(trial().set(t -> {
                            t.deadline = new ClaimDeadline(1, Start.BEHANDELDATUM);
                            t.today = LocalDate.of(2026, 11, 2);
                        })
                        .finding("R041")
                        .outcome())
                .isEqualTo(Outcome.SELF);
    }

    @Test
    void boundary() {
        assertThat(trial().set(t -> {
                            t.deadline = new ClaimDeadline(1, Start.BEHANDELDATUM);
                            t.today = LocalDate.of(2026, 11, 1);
                        })
                        .fires("R041"))
                .isFalse();
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R041")).isFalse();
        assertThat(trial().set(t -> {
                            t.deadline = new ClaimDeadline(1, Start.FACTUURDATUM);
                            t.today = LocalDate.of(2036, 11, 1);
                        })
                        .fires("R041"))
                .isFalse();
        assertThat(trial().set(t -> {
                            t.deadline = new ClaimDeadline(1, Start.BEHANDELDATUM);
                            t.today = LocalDate.of(2036, 11, 1);
                        })
                        .with(PAKKET, "GOUD")
                        .fires("R041"))
                .isFalse();
    }

    @Test
    void theYearsEnd() {
        Trial yearEnd = trial().set(t -> t.deadline = new ClaimDeadline(2, Start.JAAREINDE));
        assertThat(yearEnd.set(t -> t.today = LocalDate.of(2027, 2, 28)).fires("R041"))
                .isFalse();
        assertThat(yearEnd.set(t -> t.today = LocalDate.of(2027, 3, 1))
                        .finding("R041")
                        .outcome())
                .isEqualTo(Outcome.SELF);
    }
}

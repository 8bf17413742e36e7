package nl.huidnota.rules.care;

import static nl.huidnota.domain.care.Column.LICHAAMSGEBIED;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.practice.CourseSettings;
import org.junit.jupiter.api.Test;

class R023TooSoonToHealTest {
    @Test
    void fires() {
        assertThat(trial().row("S-2").on("2026-10-02").finding("R023").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().booked(booked("S-0", "2026-09-30")).finding("R023").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().row("S-2").on("2026-10-02").finding("R023").args())
                .containsEntry("dagen", "1")
                .containsEntry("herstel", "7");
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R023")).isFalse();
        assertThat(trial().row("S-2")
                        .on("2026-10-02")
                        .with(LICHAAMSGEBIED, "rug")
                        .fires("R023"))
                .isFalse();
        assertThat(trial().row("S-2").with(LICHAAMSGEBIED, "gelaat").fires("R023"))
                .isFalse();
        assertThat(trial().consult().row("S-2").on("2026-10-02").fires("R023")).isFalse();
        assertThat(trial().row("S-2")
                        .on("2026-10-02")
                        .consult()
                        .with(LICHAAMSGEBIED, "gelaat")
                        .fires("R023"))
                .isFalse();
    }

    @Test
    void boundary() {
        assertThat(trial().row("S-2").on("2026-10-07").finding("R023").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().row("S-2").on("2026-10-08").fires("R023")).isFalse();
        assertThat(trial().set(t -> t.course = new CourseSettings(42, 28, 8, 6))
                        .row("S-2")
                        .on("2026-10-08")
                        .finding("R023")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void looksAtTheLatestEarlierDay() {
        assertThat(trial().on("2026-09-01")
                        .row("S-2")
                        .on("2026-10-01")
                        .row("S-3")
                        .on("2026-10-03")
                        .finding("R023")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().row("S-2")
                        .on("2026-10-03")
                        .with(LICHAAMSGEBIED, "gelaat en hals")
                        .finding("R023")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }
}

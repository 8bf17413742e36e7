package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.BSN;
import static nl.huidnota.domain.care.Column.GEBOORTEDATUM;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.UZOVI;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R014ClientContradictoryTest {
    @Test
    void fires() {
        assertThat(trial().row("S-2")
                        .on("2026-10-02")
                        .with(BSN, "999900018")
                        .finding("R014")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().row("S-2")
                        .on("2026-10-02")
                        .with(BSN, "999900007")
                        .finding("R014")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().row("S-2")
                        .on("2026-10-02")
                        .with(GEBOORTEDATUM, "1990-05-18")
                        .finding("R014")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().row("S-2")
                        .consult()
                        .with(UZOVI, "9902")
                        .finding("R014")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        Trial both = trial().row("S-2").on("2026-10-02").with(BSN, "999900018");
        assertThat(both.judged()).allMatch(judged -> judged.verdict() == Verdict.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().row("S-2").on("2026-10-02").with(BSN, "").fires("R014"))
                .isFalse();
        assertThat(trial().row("S-2").on("2026-10-02").with(UZOVI, "9902").fires("R014"))
                .isFalse();
        assertThat(trial().row("S-2").consult().with(UZOVI, "9999").fires("R014"))
                .isFalse();
        assertThat(trial().row("S-2")
                        .with(STATUS, "gepland")
                        .with(BSN, "999900018")
                        .fires("R014"))
                .isFalse();
        assertThat(trial().row("S-2").on("2026-10-02").with(BSN, "9999 00006").fires("R014"))
                .isFalse();
    }
}

package nl.huidnota.rules.care;

import static nl.huidnota.domain.care.Column.VERWIJZER_AGB;
import static nl.huidnota.domain.care.Column.VERWIJZER_SOORT;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R029ReferrerDoubtfulTest {
    @Test
    void fires() {
        assertThat(trial().with(VERWIJZER_AGB, "03012345")
                        .with(VERWIJZER_SOORT, "huisarts")
                        .finding("R029")
                        .outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().with(VERWIJZER_AGB, "01112345")
                        .with(VERWIJZER_SOORT, "dermatoloog")
                        .finding("R029")
                        .outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().with(VERWIJZER_AGB, "01012345").finding("R029").outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().with(VERWIJZER_AGB, "01012345").finding("R029").args())
                .containsEntry("waarom", "praktijkcode");
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R029")).isFalse();
        assertThat(trial().with(VERWIJZER_AGB, "01112345")
                        .with(VERWIJZER_SOORT, "huisarts")
                        .fires("R029"))
                .isFalse();
        assertThat(trial().with(VERWIJZER_AGB, "03112345")
                        .with(VERWIJZER_SOORT, "dermatoloog")
                        .fires("R029"))
                .isFalse();
        assertThat(trial().with(VERWIJZER_AGB, "03112345")
                        .with(VERWIJZER_SOORT, "medisch specialist")
                        .fires("R029"))
                .isFalse();
        assertThat(trial().with(VERWIJZER_SOORT, "huisarts").fires("R029")).isFalse();
    }
}

package nl.huidnota.rules.care;

import static nl.huidnota.domain.care.Column.BEHANDELAAR_AGB;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms.PractitionerTerms;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R028PractitionerNotAcceptedTest {
    @Test
    void fires() {
        assertThat(trial().terms(t -> t.practitioners = List.of(new PractitionerTerms("arts", List.of(), List.of())))
                        .finding("R028")
                        .outcome())
                .isEqualTo(Outcome.SELF);
        assertThat(trial().terms(t -> t.practitioners =
                                List.of(new PractitionerTerms("huidtherapeut", List.of("SKIN"), List.of())))
                        .finding("R028")
                        .outcome())
                .isEqualTo(Outcome.SELF);
        assertThat(trial().terms(t -> t.practitioners =
                                List.of(new PractitionerTerms("huidtherapeut", List.of(), List.of("KP", "SKIN"))))
                        .finding("R028")
                        .outcome())
                .isEqualTo(Outcome.SELF);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R028")).isFalse();
        assertThat(trial().terms(t ->
                                t.practitioners = List.of(new PractitionerTerms("huidtherapeut", List.of(), List.of())))
                        .fires("R028"))
                .isFalse();
        assertThat(trial().terms(t -> t.practitioners =
                                List.of(new PractitionerTerms("huidtherapeut", List.of("SKIN", "kp"), List.of("NVH"))))
                        .fires("R028"))
                .isFalse();
        assertThat(trial().terms(t -> t.practitioners = List.of(new PractitionerTerms("arts", List.of(), List.of())))
                        .with(BEHANDELAAR_AGB, "90999999")
                        .fires("R028"))
                .isFalse();
    }

    @Test
    void aRegisterCountsOnTheDayItRuns() {
        Trial later = trial().set(t -> t.today = LocalDate.of(2027, 2, 1))
                .everything()
                .terms(t ->
                        t.practitioners = List.of(new PractitionerTerms("huidtherapeut", List.of("KP"), List.of())));
        assertThat(later.on("2026-12-31").fires("R028")).isFalse();
        assertThat(later.on("2027-01-01").finding("R028").outcome()).isEqualTo(Outcome.SELF);
    }
}

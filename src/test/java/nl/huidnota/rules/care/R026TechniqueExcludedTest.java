package nl.huidnota.rules.care;

import static nl.huidnota.domain.care.Column.TECHNIEK;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R026TechniqueExcludedTest {
    @Test
    void fires() {
        assertThat(trial().terms(t -> t.excludedTechniques = List.of("laser"))
                        .with(TECHNIEK, "Laser")
                        .finding("R026")
                        .outcome())
                .isEqualTo(Outcome.SELF);
        assertThat(trial().terms(t -> t.excludedTechniques = List.of("microneedling"))
                        .finding("R026")
                        .outcome())
                .isEqualTo(Outcome.SELF);
    }

    @Test
    void staysSilent() {
        assertThat(trial().terms(t -> t.excludedTechniques = List.of("laser")).fires("R026"))
                .isFalse();
        assertThat(trial().with(TECHNIEK, "laser").fires("R026")).isFalse();
        assertThat(trial().terms(t -> t.excludedTechniques = List.of("laser"))
                        .consult()
                        .with(TECHNIEK, "laser")
                        .fires("R026"))
                .isFalse();
        assertThat(trial().terms(t -> {
                            t.excludedTechniques = List.of("laser");
                            t.covered = false;
                        })
                        .with(TECHNIEK, "laser")
                        .fires("R026"))
                .isFalse();
    }
}

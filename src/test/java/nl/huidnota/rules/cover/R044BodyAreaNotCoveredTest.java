package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.LICHAAMSGEBIED;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R044BodyAreaNotCoveredTest {
    @Test
    void fires() {
        assertThat(trial().terms(t -> t.areas = List.of("gelaat"))
                        .with(LICHAAMSGEBIED, "gelaat en hals")
                        .finding("R044")
                        .outcome())
                .isEqualTo(Outcome.SELF);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R044")).isFalse();
        assertThat(trial().terms(t -> t.areas = List.of("gelaat", "hals"))
                        .with(LICHAAMSGEBIED, "Hals en gelaat")
                        .fires("R044"))
                .isFalse();
        assertThat(trial().terms(t -> t.areas = List.of("gelaat")).consult().fires("R044"))
                .isFalse();
    }
}

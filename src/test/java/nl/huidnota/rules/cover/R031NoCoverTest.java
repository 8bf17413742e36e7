package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.PAKKET;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.huidnota.domain.claim.Decision.Kind;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import org.junit.jupiter.api.Test;

class R031NoCoverTest {
    @Test
    void fires() {
        assertThat(trial().withoutCover().finding("R031").outcome()).isEqualTo(Outcome.SELF);
        assertThat(trial().terms(t -> t.covered = false).finding("R031").outcome())
                .isEqualTo(Outcome.SELF);
        assertThat(trial().withoutCover().last().route()).isNull();
        assertThat(trial().withoutCover().verdict()).isEqualTo(Verdict.SELF_PAY);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R031")).isFalse();
        assertThat(trial().with(PAKKET, "GOUD").fires("R031")).isFalse();
    }

    @Test
    void pakketGeenCannotBeClaimedWhateverIsDecided() {
        assertThat(trial().withoutCover().decided("S-1", "R031", Kind.VRIJGEVEN).verdict())
                .isEqualTo(Verdict.SELF_PAY);
        assertThat(trial().withoutCover().outcome("R031", Outcome.OFF).verdict())
                .isEqualTo(Verdict.SELF_PAY);
    }

    @Test
    void withoutBenefitNoOtherTermsAreLookedAt() {
        assertThat(trial().terms(t -> {
                            t.covered = false;
                            t.ageLimit = 1;
                            t.approval = true;
                            t.areas = List.of("hals");
                        })
                        .rules())
                .containsExactly("R031");
    }
}

package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.ACHTERNAAM;
import static nl.huidnota.domain.care.Column.OPMERKING;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R016LettersReplacedTest {
    @Test
    void fires() {
        assertThat(trial().with(ACHTERNAAM, "Jan\u202esen").finding("R016").outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().with(ACHTERNAAM, "Jan\u0007sen").finding("R016").outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().set(t -> t.letters = letter -> letter < 0x3000)
                        .with(ACHTERNAAM, "\u5f20")
                        .finding("R016")
                        .outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().with(ACHTERNAAM, "Jan\u202esen").finding("R016").args())
                .containsEntry("tekens", "U+202E");
    }

    @Test
    void staysSilent() {
        assertThat(trial().with(ACHTERNAAM, "Çağlar-Őry").fires("R016")).isFalse();
        assertThat(trial().with(OPMERKING, "\u202e").fires("R016")).isFalse();
    }
}

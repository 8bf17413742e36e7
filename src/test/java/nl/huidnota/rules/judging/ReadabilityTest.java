package nl.huidnota.rules.judging;

import static nl.huidnota.domain.care.Column.PRESTATIECODE;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.domain.care.Column.TUSSENVOEGSEL;
import static nl.huidnota.domain.care.Column.VOORLETTERS;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.rules.Rulebook;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
    @Test
    void tellsARowAlone() {
        Trial trial = trial().row("S-2")
                .with(STATUS, "gepland")
                .row("S-3")
                .with(TARIEF, "")
                .row("S-4")
                .with(STATUS, "?")
                .row("S-5")
                .with(STATUS, "no-show")
                .with(PRESTATIECODE, "999-0001");
        Readability readability = Rulebook.of(trial.setting()).readability();
        assertThat(trial.client().rows())
                .extracting(readability::of)
                .containsExactly(
                        Standing.DONE, Standing.NOT_DONE, Standing.UNREADABLE, Standing.UNKNOWN_STATUS, Standing.DONE);
    }

    @Test
    void aKeyForWhatTheRowSays() {
        String key = Readability.contentKey(trial().session(0));
        assertThat(key)
                .hasSize(64)
                .isEqualTo(Readability.contentKey(trial().with(TARIEF, "180").session(0)));
        assertThat(Readability.contentKey(trial().with(TARIEF, "180,01").session(0)))
                .isNotEqualTo(key);
        assertThat(Readability.contentKey(
                        trial().with(VOORLETTERS, "AB").with(TUSSENVOEGSEL, "C").session(0)))
                .isNotEqualTo(Readability.contentKey(
                        trial().with(VOORLETTERS, "A").with(TUSSENVOEGSEL, "BC").session(0)));
    }
}

package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.BEHANDELAAR_AGB;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.domain.care.Column.VERWIJZER_AGB;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R005AgbWrongTest {
    @Test
    void fires() {
        assertThat(trial().with(BEHANDELAAR_AGB, "9011234X").finding("R005").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(VERWIJZER_AGB, "123").finding("R005").outcome()).isEqualTo(Outcome.HELD);
        assertThat(trial().with(BEHANDELAAR_AGB, "1").with(VERWIJZER_AGB, "2").findings("R005"))
                .hasSize(2);
    }

    @Test
    void staysSilent() {
        assertThat(trial().with(VERWIJZER_AGB, "01012345").fires("R005")).isFalse();
        assertThat(trial().fires("R005")).isFalse();
    }

    @Test
    void boundary() {
        assertThat(trial().with(VERWIJZER_AGB, "1012345").fires("R005")).isFalse();
        assertThat(trial().with(VERWIJZER_AGB, "101234").finding("R005").outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void anUnreadableRowSaysSoToo() {
        assertThat(trial().with(BEHANDELAAR_AGB, "1").with(TARIEF, "").rules()).containsExactly("R001", "R005");
    }
}

package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.BEHANDELAAR_AGB;
import static nl.huidnota.domain.care.Column.PAKKET;
import static nl.huidnota.domain.care.Column.POSTCODE;
import static nl.huidnota.domain.care.Column.UZOVI;
import static nl.huidnota.domain.care.Column.VERWIJZER_AGB;
import static nl.huidnota.domain.care.Column.VERZEKERAAR;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R007ValueMendedTest {
    @Test
    void fires() {
        assertThat(trial().with(BEHANDELAAR_AGB, "90112345")
                        .with(VERWIJZER_AGB, "1012345")
                        .finding("R007")
                        .outcome())
                .isEqualTo(Outcome.INFO);
        assertThat(trial().with(VERWIJZER_AGB, "1012345").finding("R007").args())
                .containsEntry("van", "1012345")
                .containsEntry("naar", "01012345")
                .containsEntry("hoe", "hersteld");
        assertThat(trial().with(UZOVI, "")
                        .with(VERZEKERAAR, "Zon")
                        .finding("R007")
                        .args())
                .containsEntry("naar", "Zonnezorg")
                .containsEntry("hoe", "alias");
        assertThat(trial().with(PAKKET, "zp").finding("R007").args())
                .containsEntry("naar", "Zonne Plus")
                .containsEntry("hoe", "alias");
        assertThat(trial().trimmed(PAKKET).finding("R007").args()).containsEntry("hoe", "spaties");
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R007")).isFalse();
        assertThat(trial().with(PAKKET, "zonne plus")
                        .with(VERZEKERAAR, "ZONNEZORG")
                        .fires("R007"))
                .isFalse();
    }

    @Test
    void showsPersonalDataAsShape() {
        assertThat(trial().with(POSTCODE, "3511ab").finding("R007").args())
                .containsEntry("van", "6 letters")
                .containsEntry("naar", "7 letters");
    }
}

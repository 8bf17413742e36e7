package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.PAKKET;
import static nl.huidnota.domain.care.Column.UZOVI;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import org.junit.jupiter.api.Test;

class R047CheckContradictsTest {
    @Test
    void fires() {
        assertThat(trial().checked("2026-10-15", "9902", "PLUS", true)
                        .finding("R047")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().checked("2026-10-15", "9901", "GOUD", true)
                        .finding("R047")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().checked("2026-10-15", "9901", "PLUS", false)
                        .finding("R047")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().checked("2026-10-01", "9901", "PLUS", true)
                        .checked("2026-10-15", "9902", "PLUS", true)
                        .finding("R047")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R047")).isFalse();
        assertThat(trial().checked("2026-10-15", "9901", "zp", true).fires("R047"))
                .isFalse();
        assertThat(trial().checked("2026-10-01", "9902", "PLUS", true)
                        .checked("2026-10-15", "9901", "PLUS", true)
                        .fires("R047"))
                .isFalse();
        assertThat(trial().with(UZOVI, "9999")
                        .checked("2026-10-15", "9901", "PLUS", true)
                        .fires("R047"))
                .isFalse();
    }

    @Test
    void boundary() {
        assertThat(trial().checked("2026-09-30", "9902", "PLUS", true).fires("R047"))
                .isFalse();
        assertThat(trial().checked("2026-11-01", "9902", "PLUS", true).fires("R047"))
                .isFalse();
    }

    @Test
    void anUnknownPackageComparesByItsName() {
        assertThat(trial().with(PAKKET, "GOUD")
                        .checked("2026-10-15", "9901", "goud", true)
                        .fires("R047"))
                .isFalse();
    }
}

package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.PAKKET;
import static nl.huidnota.domain.care.Column.UZOVI;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import org.junit.jupiter.api.Test;

class R030PackageUnknownTest {
    @Test
    void fires() {
        assertThat(trial().with(PAKKET, "GOUD").finding("R030").outcome()).isEqualTo(Outcome.WARN);
        assertThat(trial().vecozo().with(PAKKET, "GOUD").finding("R030").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(PAKKET, "GOUD").verdict()).isEqualTo(Verdict.CLAIMABLE);
        assertThat(trial().with(PAKKET, "GOUD").expected()).isEqualTo("none");
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R030")).isFalse();
        assertThat(trial().withoutCover().fires("R030")).isFalse();
        assertThat(trial().with(UZOVI, "9999").fires("R030")).isFalse();
    }
}

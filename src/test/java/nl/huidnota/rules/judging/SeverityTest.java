package nl.huidnota.rules.judging;

import static nl.huidnota.domain.care.Column.BETAALD_OP;
import static nl.huidnota.domain.care.Column.BSN;
import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.domain.care.Column.PAKKET;
import static nl.huidnota.domain.care.Column.STRAAT;
import static nl.huidnota.domain.care.Column.UZOVI;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.CoverTerms.Checked;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class SeverityTest {
    @Test
    void thePracticesOwnOutcomeBinds() {
        assertThat(trial().row("S-2")
                        .on("2026-10-15")
                        .outcome("R024", Outcome.HELD)
                        .verdict())
                .isEqualTo(Verdict.HELD);
        assertThat(trial().row("S-2")
                        .on("2026-10-15")
                        .outcome("R024", Outcome.OFF)
                        .rules())
                .isEmpty();
        assertThat(trial().with(INDICATIE, "rosacea")
                        .outcome("R021", Outcome.WARN)
                        .verdict())
                .isEqualTo(Verdict.CLAIMABLE);
        assertThat(trial().with(PAKKET, "GOUD").outcome("R030", Outcome.SELF).verdict())
                .isEqualTo(Verdict.SELF_PAY);
    }

    @Test
    void lawAndFormRefuse() {
        assertThat(trial().with(BSN, "1").outcome("R004", Outcome.OFF).verdict())
                .isEqualTo(Verdict.HELD);
        assertThat(trial().with(UZOVI, "9999").outcome("R006", Outcome.OFF).verdict())
                .isEqualTo(Verdict.HELD);
    }

    @Test
    void unverifiedTermsStayAWarning() {
        Trial doubtful = trial().terms(t -> {
            t.ageLimit = 1;
            t.checked = Checked.NEE;
        });
        assertThat(doubtful.outcome("R040", Outcome.HELD).finding("R040").outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(doubtful.outcome("R040", Outcome.OFF).rules()).containsExactly("R042");
    }

    @Test
    void aSelfOutcomeChangesWhatIsAskedAfterIt() {
        Trial paid =
                trial().vecozo().with(BETAALD_OP, "2026-10-01").with(STRAAT, "").with(BSN, "");
        assertThat(paid.outcome("R049", Outcome.SELF).rules()).containsExactly("R013", "R049");
    }

    @Test
    void ofTheMaximumToo() {
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .booked(booked("S-0", "2026-01-01"))
                        .outcome("R038", Outcome.SELF)
                        .verdict())
                .isEqualTo(Verdict.SELF_PAY);
        assertThat(trial().terms(t -> t.perYear("0.00"))
                        .outcome("R037", Outcome.HELD)
                        .verdict())
                .isEqualTo(Verdict.HELD);
        assertThat(trial().terms(t -> t.maxSessions = 0)
                        .outcome("R039", Outcome.OFF)
                        .expected())
                .isEqualTo("180.00");
    }
}

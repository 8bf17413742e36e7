package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.VERWIJSDATUM;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms.ReferralTerms;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R035ReferralTooOldTest {
    @Test
    void fires() {
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), false, 12, false))
                        .with(VERWIJSDATUM, "2025-09-30")
                        .finding("R035")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void boundary() {
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), false, 12, false))
                        .with(VERWIJSDATUM, "2025-10-01")
                        .fires("R035"))
                .isFalse();
    }

    @Test
    void staysSilent() {
        assertThat(trial().with(VERWIJSDATUM, "2020-01-01").fires("R035")).isFalse();
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(false, List.of(), false, 12, false))
                        .with(VERWIJSDATUM, "2020-01-01")
                        .fires("R035"))
                .isFalse();
    }

    @Test
    void countsToTheFirstSessionOrToEach() {
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), false, 12, false))
                        .booked(booked("S-0", "2026-09-01"))
                        .with(VERWIJSDATUM, "2025-09-15")
                        .fires("R035"))
                .isFalse();
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), false, 12, true))
                        .booked(booked("S-0", "2026-09-01"))
                        .with(VERWIJSDATUM, "2025-09-15")
                        .finding("R035")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void monthsAreClampedToTheMonthsEnd() {
        Trial leap = trial().everything()
                .terms(t -> t.referral = new ReferralTerms(true, List.of(), false, 12, false))
                .with(VERWIJSDATUM, "2024-02-29");
        assertThat(leap.on("2025-02-28").fires("R035")).isFalse();
        assertThat(leap.on("2025-03-01").finding("R035").outcome()).isEqualTo(Outcome.HELD);
    }
}

package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.VERWIJSDATUM;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms.ReferralTerms;
import org.junit.jupiter.api.Test;

class R034ReferralTooLateTest {
    @Test
    void fires() {
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), true, null, false))
                        .booked(booked("S-0", "2026-08-01"))
                        .with(VERWIJSDATUM, "2026-08-02")
                        .finding("R034")
                        .outcome())
                .isEqualTo(Outcome.SELF);
    }

    @Test
    void boundary() {
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), true, null, false))
                        .booked(booked("S-0", "2026-08-01"))
                        .with(VERWIJSDATUM, "2026-08-01")
                        .fires("R034"))
                .isFalse();
    }

    @Test
    void staysSilent() {
        assertThat(trial().booked(booked("S-0", "2026-08-01"))
                        .with(VERWIJSDATUM, "2026-08-02")
                        .fires("R034"))
                .isFalse();
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), true, null, false))
                        .fires("R034"))
                .isFalse();
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), true, null, false))
                        .with(VERWIJSDATUM, "2026-10-01")
                        .fires("R034"))
                .isFalse();
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(false, List.of(), true, null, false))
                        .booked(booked("S-0", "2026-08-01"))
                        .with(VERWIJSDATUM, "2026-08-02")
                        .fires("R034"))
                .isFalse();
    }

    @Test
    void anEarlierSessionMayHaveBeenReferredInTime() {
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), true, null, false))
                        .booked(booked("S-0", "2026-08-01").set(b -> b.referralDate = LocalDate.of(2026, 8, 1)))
                        .with(VERWIJSDATUM, "2026-08-02")
                        .fires("R034"))
                .isFalse();
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), true, null, false))
                        .booked(booked("S-0", "2026-08-01").set(b -> b.referralDate = LocalDate.of(2026, 8, 2)))
                        .with(VERWIJSDATUM, "2026-08-03")
                        .finding("R034")
                        .outcome())
                .isEqualTo(Outcome.SELF);
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), true, null, false))
                        .on("2026-09-01")
                        .with(VERWIJSDATUM, "2026-08-20")
                        .row("S-2")
                        .on("2026-10-01")
                        .with(VERWIJSDATUM, "2026-09-15")
                        .fires("R034"))
                .isFalse();
    }

    @Test
    void aReferralOfAnotherCourseDoesNotCount() {
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), true, null, false))
                        .booked(booked("A", "2026-01-01").set(b -> b.referralDate = LocalDate.of(2025, 12, 1)))
                        .booked(booked("B", "2026-08-01"))
                        .with(VERWIJSDATUM, "2026-08-02")
                        .finding("R034")
                        .outcome())
                .isEqualTo(Outcome.SELF);
    }

    @Test
    void aConsultIsItsOwnFirstSession() {
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), true, null, false))
                        .booked(booked("S-0", "2026-08-01"))
                        .consult()
                        .with(VERWIJSDATUM, "2026-08-02")
                        .fires("R034"))
                .isFalse();
    }
}

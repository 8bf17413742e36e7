package nl.huidnota.rules.cover;

import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R039TooManySessionsTest {
    @Test
    void fires() {
        Trial many = trial().terms(t -> {
                    t.maxSessions = 1;
                    t.perYear("1000.00");
                })
                .booked(booked("S-0", "2026-01-01"));
        assertThat(many.finding("R039").outcome()).isEqualTo(Outcome.WARN);
        assertThat(many.expected()).isEqualTo("0.00");
        assertThat(many.vecozo()
                        .set(t -> t.selfPayAtMaximum = true)
                        .finding("R039")
                        .outcome())
                .isEqualTo(Outcome.SELF);
    }

    @Test
    void boundary() {
        assertThat(trial().terms(t -> t.maxSessions = 2)
                        .booked(booked("S-0", "2026-01-01"))
                        .fires("R039"))
                .isFalse();
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R039")).isFalse();
        assertThat(trial().terms(t -> t.maxSessions = 1)
                        .booked(booked("S-0", "2025-12-31"))
                        .fires("R039"))
                .isFalse();
        assertThat(trial().terms(t -> t.maxSessions = 1)
                        .booked(booked("S-0", "2026-01-01").set(b -> b.credited = true))
                        .fires("R039"))
                .isFalse();
        assertThat(trial().terms(t -> t.maxSessions = 1)
                        .booked(booked("S-0", "2026-01-01").set(b -> b.verdict = Verdict.SELF_PAY))
                        .fires("R039"))
                .isFalse();
        assertThat(trial().terms(t -> t.maxSessions = 1)
                        .booked(booked("S-0", "2026-01-01").set(b -> b.packageCode = "GOUD"))
                        .fires("R039"))
                .isFalse();
    }

    @Test
    void goesBeforeTheMaximum() {
        assertThat(trial().terms(t -> {
                            t.maxSessions = 1;
                            t.perYear("180.00");
                        })
                        .booked(booked("S-0", "2026-01-01"))
                        .rules())
                .containsExactly("R039");
    }
}

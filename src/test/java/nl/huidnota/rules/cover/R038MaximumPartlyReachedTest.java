package nl.huidnota.rules.cover;

import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R038MaximumPartlyReachedTest {
    @Test
    void fires() {
        Trial partly = trial().terms(t -> t.perYear("250.00")).booked(booked("S-0", "2026-01-01"));
        assertThat(partly.finding("R038").outcome()).isEqualTo(Outcome.WARN);
        assertThat(partly.expected()).isEqualTo("70.00");
        assertThat(partly.finding("R038").args())
                .containsEntry("over", "70.00")
                .containsEntry("tekort", "110.00")
                .containsEntry("berekend", "180.00");
    }

    @Test
    void boundary() {
        assertThat(trial().terms(t -> t.perYear("360.00"))
                        .booked(booked("S-0", "2026-01-01"))
                        .fires("R038"))
                .isFalse();
        assertThat(trial().terms(t -> t.perYear("359.99"))
                        .booked(booked("S-0", "2026-01-01"))
                        .finding("R038")
                        .outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().terms(t -> t.perYear("180.01"))
                        .booked(booked("S-0", "2026-01-01"))
                        .finding("R038")
                        .outcome())
                .isEqualTo(Outcome.WARN);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R038")).isFalse();
        assertThat(trial().terms(t -> t.perYear("180.00"))
                        .booked(booked("S-0", "2026-01-01"))
                        .fires("R038"))
                .isFalse();
    }
}

package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.BSN;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms.Checked;
import nl.huidnota.domain.money.Euro;
import org.junit.jupiter.api.Test;

class R037MaximumReachedTest {
    @Test
    void fires() {
        assertThat(trial().terms(t -> t.perYear("180.00"))
                        .booked(booked("S-0", "2026-01-01"))
                        .finding("R037")
                        .outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().vecozo()
                        .terms(t -> t.perYear("180.00"))
                        .booked(booked("S-0", "2026-01-01"))
                        .finding("R037")
                        .outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().vecozo()
                        .set(t -> t.selfPayAtMaximum = true)
                        .terms(t -> t.perYear("180.00"))
                        .booked(booked("S-0", "2026-01-01"))
                        .finding("R037")
                        .outcome())
                .isEqualTo(Outcome.SELF);
        assertThat(trial().set(t -> t.selfPayAtMaximum = true)
                        .terms(t -> t.perYear("180.00"))
                        .booked(booked("S-0", "2026-01-01"))
                        .finding("R037")
                        .outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().terms(t -> t.perYear("180.00"))
                        .booked(booked("S-0", "2026-01-01"))
                        .expected())
                .isEqualTo("0.00");
    }

    @Test
    void boundary() {
        assertThat(trial().terms(t -> t.perYear("180.01"))
                        .booked(booked("S-0", "2026-01-01"))
                        .fires("R037"))
                .isFalse();
        assertThat(trial().terms(t -> t.perYear("180.00")).fires("R037")).isFalse();
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R037")).isFalse();
        assertThat(trial().terms(t -> {
                            t.perYear("0.00");
                            t.ownContribution = Euro.parse("180.00");
                        })
                        .fires("R037"))
                .isFalse();
        assertThat(trial().terms(t -> t.perYear("180.00"))
                        .booked(booked("S-0", "2025-12-31"))
                        .fires("R037"))
                .isFalse();
        assertThat(trial().terms(t -> {
                            t.perYear("180.00");
                            t.checked = Checked.SECUNDAIR;
                        })
                        .booked(booked("S-0", "2026-01-01"))
                        .fires("R037"))
                .isFalse();
        assertThat(trial().terms(t -> t.perYear("180.00"))
                        .booked(booked("S-0", "2026-01-01"))
                        .with(BSN, "1")
                        .fires("R037"))
                .isFalse();
    }
}

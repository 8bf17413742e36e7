package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.BETAALD_BEDRAG;
import static nl.huidnota.domain.care.Column.BETAALD_OP;
import static nl.huidnota.domain.care.Column.BETAALWIJZE;
import static nl.huidnota.domain.care.Column.EERDER_VERGOED;
import static nl.huidnota.domain.care.Column.EMAIL;
import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.domain.care.Column.OPMERKING;
import static nl.huidnota.domain.care.Column.SESSIEDATUM;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R015ChangedAfterBillingTest {
    @Test
    void fires() {
        Trial changed = trial();
        changed.booked(booked("S-1", "2026-10-01").set(b -> b.fingerprint = changed.fingerprint()))
                .with(TARIEF, "190,00")
                .with(INDICATIE, "acne");
        assertThat(changed.finding("R015").outcome()).isEqualTo(Outcome.WARN);
        assertThat(changed.finding("R015").args())
                .containsEntry("kolommen", "indicatie, tarief")
                .containsEntry("document", "F2026-00001");
        assertThat(changed.verdict()).isEqualTo(Verdict.ALREADY_BILLED);
        assertThat(changed.rules()).containsExactly("R015");
    }

    @Test
    void staysSilent() {
        Trial same = trial();
        same.booked(booked("S-1", "2026-10-01").set(b -> b.fingerprint = same.fingerprint()));
        assertThat(same.fires("R015")).isFalse();
        assertThat(same.verdict()).isEqualTo(Verdict.ALREADY_BILLED);
        assertThat(same.with(OPMERKING, "x")
                        .with(EMAIL, "x")
                        .with(BETAALD_OP, "2026-10-01")
                        .with(BETAALWIJZE, "pin")
                        .with(BETAALD_BEDRAG, "1")
                        .with(EERDER_VERGOED, "5")
                        .fires("R015"))
                .isFalse();
    }

    @Test
    void theSameMeaningIsNoChange() {
        Trial same = trial();
        same.booked(booked("S-1", "2026-10-01").set(b -> b.fingerprint = same.fingerprint()))
                .with(SESSIEDATUM, "1-10-2026")
                .with(TARIEF, "180");
        assertThat(same.fires("R015")).isFalse();
    }
}

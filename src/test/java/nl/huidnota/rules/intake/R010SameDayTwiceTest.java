package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.LICHAAMSGEBIED;
import static nl.huidnota.domain.care.Column.PRESTATIECODE;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.Trial;
import nl.huidnota.rules.judging.Selection;
import org.junit.jupiter.api.Test;

class R010SameDayTwiceTest {
    @Test
    void fires() {
        assertThat(trial().row("S-2").finding("R010").outcome()).isEqualTo(Outcome.HELD);
        assertThat(trial().row("S-2").finding("R010").args()).containsEntry("andere", "S-1");
        assertThat(trial().row("S-2")
                        .with(LICHAAMSGEBIED, "Hals en Gelaat")
                        .finding("R010")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().booked(booked("S-0", "2026-10-01")).finding("R010").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().consult().row("S-2").consult().finding("R010").outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R010")).isFalse();
        assertThat(trial().row("S-0").fires("R010")).isFalse();
        assertThat(trial().row("S-2").with(LICHAAMSGEBIED, "hals").fires("R010"))
                .isFalse();
        assertThat(trial().row("S-2").on("2026-10-02").fires("R010")).isFalse();
        assertThat(trial().row("S-2").consult().fires("R010")).isFalse();
        assertThat(trial().booked(booked("S-1", "2026-10-01")).fires("R010")).isFalse();
        assertThat(trial().booked(booked("S-2", "2026-10-01")).fires("R010")).isFalse();
        assertThat(trial().booked(booked("S-0", "2026-10-01").set(b -> b.client = "K-2"))
                        .fires("R010"))
                .isFalse();
        assertThat(trial().booked(booked("S-0", "2026-10-01").set(b -> b.prestatie = "075-9002"))
                        .fires("R010"))
                .isFalse();
    }

    @Test
    void aProductMayBeSoldTwice() {
        Trial products = trial().consult()
                .with(PRESTATIECODE, "075-9020")
                .with(TARIEF, "30,00")
                .row("S-2")
                .consult()
                .with(PRESTATIECODE, "075-9020")
                .with(TARIEF, "30,00");
        assertThat(products.fires("R010")).isFalse();
    }

    @Test
    void looksAtRowsOfOtherPeriodsAndVerdictsToo() {
        assertThat(trial().row("S-2")
                        .set(t -> t.selection = Selection.ofSessions(Set.of("S-2")))
                        .finding("R010")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(STATUS, "gepland").row("S-2").fires("R010")).isFalse();
    }
}

package nl.huidnota.rules.judging;

import static nl.huidnota.domain.care.Column.EERDER_VERGOED;
import static nl.huidnota.domain.care.Column.SESSIE_ID;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.STRAAT;
import static nl.huidnota.domain.care.Column.VERWIJSDATUM;
import static nl.huidnota.domain.care.Column.VERWIJZER_SOORT;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.care.ReferrerKind;
import nl.huidnota.domain.claim.Decision.Kind;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.CoverTerms.ReferralTerms;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.Percentage;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.rules.Rulebook;
import nl.huidnota.rules.Trial;
import nl.huidnota.rules.judging.Explanation.Estimate;
import nl.huidnota.rules.judging.Explanation.Use;
import nl.huidnota.rules.judging.RuleTrace.Result;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void showsWhatFiredAndWhatPassedWithTheValuesCompared() {
        Explanation told = trial().terms(t -> {
                    t.referral = new ReferralTerms(true, List.of(ReferrerKind.HUISARTS), true, 12, false);
                    t.perYear("250.00");
                })
                .booked(booked("S-0", "2026-08-01").set(b -> b.referralDate = LocalDate.of(2026, 7, 1)))
                .with(VERWIJSDATUM, "2026-07-01")
                .with(VERWIJZER_SOORT, "huisarts")
                .explained("S-1");
        assertThat(told.judged().verdict()).isEqualTo(Verdict.CLAIMABLE);
        assertThat(trace(told, "R035").result()).isEqualTo(Result.PASSED);
        assertThat(trace(told, "R035").compared())
                .containsEntry("verwijsdatum", "2026-07-01")
                .containsEntry("max_maanden", "12")
                .containsEntry("nodig_op", "2026-08-01");
        assertThat(trace(told, "R038").result()).isEqualTo(Result.FIRED);
        assertThat(trace(told, "R026").result()).isEqualTo(Result.PASSED);
        assertThat(trace(told, "R023").compared()).containsEntry("dagen", "61").containsEntry("herstel_dagen", "7");
        assertThat(told.facts().course().number()).isEqualTo(2);
        assertThat(told.facts().vat()).isEqualTo(VatTreatment.EXEMPT);
        assertThat(told.facts().booked()).isNull();
        assertThat(told.facts().terms().packageCode()).isEqualTo("PLUS");
    }

    @Test
    void showsTheArithmetic() {
        Estimate estimate = trial().terms(t -> {
                    t.perYear("250.00");
                    t.percentage = Percentage.ofWhole(75);
                    t.ownContribution = Euro.parse("5.00");
                })
                .booked(booked("S-0", "2026-01-01").set(b -> b.awarded = "60.00"))
                .booked(booked("S-X", "2025-01-01"))
                .with(EERDER_VERGOED, "20")
                .with(SESSIE_ID, "S-1")
                .row("S-2")
                .on("2026-10-29")
                .explained("S-2")
                .estimate();
        assertThat(estimate.tariff()).isEqualTo(Euro.parse("180.00"));
        assertThat(estimate.share()).isEqualTo(Euro.parse("135.00"));
        assertThat(estimate.claim().computed()).isEqualTo(Euro.parse("130.00"));
        assertThat(estimate.claim().used()).isEqualTo(Euro.parse("190.00"));
        assertThat(estimate.claim().paidElsewhere()).isEqualTo(Euro.parse("20.00"));
        assertThat(estimate.claim().left()).isEqualTo(Euro.parse("40.00"));
        assertThat(estimate.expected()).isEqualTo(Euro.parse("40.00"));
        assertThat(estimate.uses())
                .containsExactly(
                        new Use("S-0", Euro.parse("60.00"), true, true),
                        new Use("S-1", Euro.parse("130.00"), false, false));
    }

    @Test
    void saysWhichRulesDoNotLook() {
        Explanation told = trial().consult().explained("S-1");
        assertThat(trace(told, "R023").result()).isEqualTo(Result.NOT_ASKED);
        assertThat(trace(told, "R026").result()).isEqualTo(Result.NOT_ASKED);
        assertThat(trial().withoutCover().explained("S-1").traces())
                .filteredOn(trace -> trace.result() == Result.NOT_ASKED)
                .extracting(trace -> trace.card().id())
                .contains("R030", "R033", "R042", "R045");
    }

    @Test
    void masksPersonalData() {
        Explanation told = trial().explained("S-1");
        assertThat(trace(told, "R004").compared()).containsEntry("bsn", "9999*****");
        assertThat(trace(told, "R008").compared().get("geboortedatum")).doesNotContain("1990");
        assertThat(told.traces().toString()).doesNotContain(Trial.BSN);
    }

    @Test
    void everyRowOfThatIdAndItsDecisions() {
        Trial trial = trial().row("S-1").with(STATUS, "gepland").decided("S-1", "R021", Kind.VRIJGEVEN);
        assertThat(Rulebook.of(trial.setting()).explain(trial.client(), "S-1"))
                .hasSize(2)
                .allMatch(told -> told.decisions().size() == 1);
        assertThat(Rulebook.of(trial.setting())
                        .explain(trial.client(), "S-1")
                        .get(1)
                        .facts())
                .isNull();
        assertThat(Rulebook.of(trial.setting()).explain(trial.client(), "S-9")).isEmpty();
    }

    @Test
    void explainingChangesNoVerdict() {
        Trial trial = trial().vecozo()
                .set(t -> t.selfPayAtMaximum = true)
                .terms(t -> t.perYear("0.00"))
                .with(STRAAT, "");
        assertThat(trial.explained("S-1").judged()).isEqualTo(trial.last());
        assertThat(trial.explained("S-1").traces())
                .extracting(trace -> trace.card().id())
                .doesNotHaveDuplicates();
    }

    private static RuleTrace trace(Explanation told, String rule) {
        return told.traces().stream()
                .filter(trace -> trace.card().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}

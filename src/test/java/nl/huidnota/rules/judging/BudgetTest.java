package nl.huidnota.rules.judging;

import static nl.huidnota.domain.care.Column.BSN;
import static nl.huidnota.domain.care.Column.EERDER_VERGOED;
import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.domain.care.Column.KORTING;
import static nl.huidnota.domain.care.Column.LICHAAMSGEBIED;
import static nl.huidnota.domain.care.Column.PAKKET;
import static nl.huidnota.domain.care.Column.SESSIE_ID;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.claim.Decision.Kind;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.CoverTerms.Checked;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.Percentage;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.domain.practice.PriceListEntry.VatRule;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class BudgetTest {
    @Test
    void percentageAndOwnContribution() {
        assertThat(trial().terms(t -> t.percentage = Percentage.ofWhole(75)).expected())
                .isEqualTo("135.00");
        assertThat(trial().terms(t -> {
                            t.percentage = Percentage.ofWhole(75);
                            t.ownContribution = Euro.parse("25.50");
                        })
                        .expected())
                .isEqualTo("109.50");
        assertThat(trial().terms(t -> t.ownContribution = Euro.parse("180.01")).expected())
                .isEqualTo("0.00");
        assertThat(trial().terms(t -> t.ownContribution = Euro.parse("180.00")).rules())
                .isEmpty();
    }

    @Test
    void halfACentGoesUp() {
        Trial half = trial().price("075-9001", "100.01", PrestatieKind.BEHANDELING, VatRule.VRIJ)
                .with(TARIEF, "100,01");
        assertThat(half.terms(t -> t.percentage = Percentage.ofWhole(50)).expected())
                .isEqualTo("50.01");
        Trial below = trial().price("075-9001", "100.01", PrestatieKind.BEHANDELING, VatRule.VRIJ)
                .with(TARIEF, "100,01");
        assertThat(below.terms(t -> t.percentage = new Percentage(4999)).expected())
                .isEqualTo("49.99");
    }

    @Test
    void takenInOrderOfDateThenId() {
        Trial trial = trial().terms(t -> t.perYear("250.00"))
                .with(SESSIE_ID, "S-2")
                .with(LICHAAMSGEBIED, "rug")
                .row("S-1")
                .row("S-3")
                .on("2026-10-29");
        assertThat(trial.judged())
                .extracting(judged -> judged.expected().toString())
                .containsExactly("70.00", "180.00", "0.00");
    }

    @Test
    void heldAndSelfPaidSessionsUseNothing() {
        assertThat(trial().terms(t -> t.perYear("180.00"))
                        .with(BSN, "1")
                        .row("S-2")
                        .on("2026-10-29")
                        .with(BSN, "")
                        .expected())
                .isEqualTo("180.00");
    }

    @Test
    void onlyClaimableOnesUseTheBudget() {
        assertThat(trial().terms(t -> t.perYear("180.00"))
                        .with(INDICATIE, "cosmetisch")
                        .row("S-2")
                        .on("2026-10-29")
                        .expected())
                .isEqualTo("180.00");
        assertThat(trial().terms(t -> t.perYear("180.00"))
                        .with(KORTING, "?")
                        .row("S-2")
                        .on("2026-10-29")
                        .expected())
                .isEqualTo("180.00");
        assertThat(trial().terms(t -> t.perYear("180.00"))
                        .decided("S-1", "", Kind.NIET_FACTUREREN)
                        .row("S-2")
                        .on("2026-10-29")
                        .expected())
                .isEqualTo("180.00");
    }

    @Test
    void theBooksComeFirst() {
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .booked(booked("S-0", "2026-12-31"))
                        .expected())
                .isEqualTo("70.00");
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .booked(booked("S-0", "2026-01-01").set(b -> b.awarded = "100.00"))
                        .expected())
                .isEqualTo("150.00");
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .booked(booked("S-0", "2026-01-01").set(b -> b.credited = true))
                        .expected())
                .isEqualTo("180.00");
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .booked(booked("S-0", "2026-01-01").set(b -> b.client = "K-2"))
                        .expected())
                .isEqualTo("180.00");
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .booked(booked("S-0", "2026-01-01").set(b -> b.uzovi = "9902"))
                        .expected())
                .isEqualTo("180.00");
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .booked(booked("S-0", "2026-01-01").set(b -> b.budget = null))
                        .expected())
                .isEqualTo("180.00");
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .booked(booked("S-0", "2025-12-31"))
                        .expected())
                .isEqualTo("180.00");
    }

    @Test
    void aMaximumForLifeKnowsNoNewYear() {
        assertThat(trial().terms(t -> t.forLife("250.00"))
                        .booked(booked("S-0", "2019-12-31"))
                        .expected())
                .isEqualTo("70.00");
        assertThat(trial().terms(t -> t.forLife("250.00"))
                        .booked(booked("A", "2019-12-31").set(b -> b.expected = "100.00"))
                        .booked(booked("B", "2020-12-31").set(b -> b.expected = "100.00"))
                        .booked(booked("C", "2020-12-31").set(b -> b.budget = "budget:x"))
                        .expected())
                .isEqualTo("50.00");
        assertThat(trial().terms(t -> t.forLife("250.00"))
                        .booked(booked("S-0", "2019-12-31").set(b -> b.uzovi = "9902"))
                        .expected())
                .isEqualTo("180.00");
    }

    @Test
    void aNamedBudgetIsShared() {
        Trial shared = trial().terms(t -> {
                    t.perYear("250.00");
                    t.budget = "huid";
                })
                .terms(t -> {
                    t.code = "EXTRA";
                    t.name = "Extra";
                    t.aliases = List.of();
                    t.perYear("250.00");
                    t.budget = "huid";
                });
        assertThat(shared.row("S-2").on("2026-10-29").with(PAKKET, "EXTRA").expected())
                .isEqualTo("70.00");
        Trial own = trial().terms(t -> t.perYear("250.00")).terms(t -> {
            t.code = "EXTRA";
            t.name = "Extra";
            t.aliases = List.of();
            t.perYear("250.00");
        });
        assertThat(own.row("S-2").on("2026-10-29").with(PAKKET, "EXTRA").expected())
                .isEqualTo("180.00");
    }

    @Test
    void whatTheClientSaysCountsOnceAndTheMost() {
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .with(EERDER_VERGOED, "100")
                        .expected())
                .isEqualTo("150.00");
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .with(EERDER_VERGOED, "100")
                        .row("S-0")
                        .on("2026-01-05")
                        .with(EERDER_VERGOED, "120,00")
                        .judged()
                        .get(0)
                        .expected())
                .isEqualTo(Euro.parse("130.00"));
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .with(EERDER_VERGOED, "100")
                        .booked(booked("S-0", "2026-01-05").set(b -> {
                            b.paidElsewhere = "140.00";
                            b.expected = "0.00";
                        }))
                        .expected())
                .isEqualTo("110.00");
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .booked(booked("S-0", "2025-12-31").set(b -> b.paidElsewhere = "140.00"))
                        .expected())
                .isEqualTo("180.00");
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .booked(booked("S-0", "2026-01-05").set(b -> {
                            b.client = "K-2";
                            b.paidElsewhere = "140.00";
                        }))
                        .expected())
                .isEqualTo("180.00");
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .row("S-0")
                        .on("2025-12-31")
                        .with(EERDER_VERGOED, "120,00")
                        .judged()
                        .get(0)
                        .expected())
                .isEqualTo(Euro.parse("180.00"));
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .with(EERDER_VERGOED, "300")
                        .expected())
                .isEqualTo("0.00");
        assertThat(trial().terms(t -> t.perYear("250.00"))
                        .row("S-0")
                        .with(STATUS, "gepland")
                        .with(EERDER_VERGOED, "120,00")
                        .judged()
                        .get(0)
                        .expected())
                .isEqualTo(Euro.parse("180.00"));
    }

    @Test
    void withoutEstimateNothingIsUsedButItCounts() {
        Trial two = trial().terms(t -> {
                    t.maxSessions = 1;
                    t.checked = Checked.NEE;
                    t.valid = new DateRange(null, LocalDate.of(2026, 10, 15));
                })
                .terms(t -> {
                    t.maxSessions = 1;
                    t.perYear("180.00");
                    t.valid = new DateRange(LocalDate.of(2026, 10, 16), null);
                });
        two.row("S-2").on("2026-10-29");
        assertThat(two.judged().get(0).expected()).isNull();
        assertThat(two.rules()).containsExactly("R039");
        assertThat(two.expected()).isEqualTo("0.00");
    }

    @Test
    void countsTheSessionsOfThisRun() {
        Trial many = trial().terms(t -> t.maxSessions = 2)
                .row("S-2")
                .with(LICHAAMSGEBIED, "rug")
                .row("S-3")
                .with(LICHAAMSGEBIED, "hals");
        assertThat(many.judged())
                .extracting(judged -> judged.expected().toString())
                .containsExactly("180.00", "180.00", "0.00");
    }

    @Test
    void aSessionThatTheMaximumMakesSelfPaidUsesNothing() {
        Trial over = trial().vecozo()
                .set(t -> t.selfPayAtMaximum = true)
                .terms(t -> {
                    t.perYear("180.00");
                    t.maxSessions = 2;
                })
                .row("S-2")
                .with(LICHAAMSGEBIED, "rug")
                .row("S-3")
                .with(LICHAAMSGEBIED, "hals");
        assertThat(over.judged())
                .extracting(JudgedSession::verdict)
                .containsExactly(Verdict.CLAIMABLE, Verdict.SELF_PAY, Verdict.SELF_PAY);
        assertThat(over.rules()).containsExactly("R037");
        assertThat(over.expected()).isEqualTo("0.00");
    }

    @Test
    void aDirectInsurersOwnBudget() {
        assertThat(trial().terms(t -> {
                            t.perYear("0.00");
                            t.covered = false;
                        })
                        .decided("S-1", "R031", Kind.VRIJGEVEN)
                        .expected())
                .isEqualTo("none");
    }
}

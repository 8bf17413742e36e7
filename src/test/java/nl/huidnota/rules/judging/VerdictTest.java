package nl.huidnota.rules.judging;

import static nl.huidnota.domain.care.Column.BSN;
import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.domain.care.Column.KORTING;
import static nl.huidnota.domain.care.Column.LICHAAMSGEBIED;
import static nl.huidnota.domain.care.Column.OPMERKING;
import static nl.huidnota.domain.care.Column.SESSIEDATUM;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.domain.care.Column.VERWIJSDATUM;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.huidnota.domain.claim.Decision.Kind;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void theFirstThatAppliesCounts() {
        Trial trial = trial().row("S-2").with(LICHAAMSGEBIED, "rug").row("S-2").with(LICHAAMSGEBIED, "rug");
        assertThat(trial.judged())
                .extracting(JudgedSession::verdict)
                .containsExactly(Verdict.CLAIMABLE, Verdict.CLAIMABLE, Verdict.DUPLICATE);
        assertThat(trial.row("S-2")
                        .with(LICHAAMSGEBIED, "rug")
                        .with(STATUS, "geannuleerd")
                        .row("S-2")
                        .with(LICHAAMSGEBIED, "rug")
                        .with(STATUS, "geannuleerd")
                        .judged())
                .extracting(JudgedSession::verdict)
                .endsWith(Verdict.NOT_COMPLETED, Verdict.DUPLICATE);
        assertThat(trial().with(STATUS, "gepland").on("2026-09-01").verdict()).isEqualTo(Verdict.NOT_COMPLETED);
        assertThat(trial().on("2026-09-30").booked(booked("S-1", "2026-09-30")).verdict())
                .isEqualTo(Verdict.OUTSIDE_PERIOD);
        assertThat(trial().booked(booked("S-1", "2026-10-01"))
                        .decided("S-1", "", Kind.NIET_FACTUREREN)
                        .verdict())
                .isEqualTo(Verdict.ALREADY_BILLED);
        assertThat(trial().with(BSN, "1")
                        .decided("S-1", "", Kind.NIET_FACTUREREN)
                        .verdict())
                .isEqualTo(Verdict.WAIVED);
        assertThat(trial().with(BSN, "1").with(INDICATIE, "cosmetisch").verdict())
                .isEqualTo(Verdict.HELD);
        assertThat(trial().with(INDICATIE, "cosmetisch").verdict()).isEqualTo(Verdict.SELF_PAY);
    }

    @Test
    void aDuplicateSaysTheSameInOtherWords() {
        assertThat(trial().row("S-1")
                        .with(SESSIEDATUM, "1-10-2026")
                        .with(TARIEF, "€ 180")
                        .with(STATUS, "Afgerond")
                        .verdict())
                .isEqualTo(Verdict.DUPLICATE);
        assertThat(trial().row("S-1").with(OPMERKING, "x").verdict()).isNotEqualTo(Verdict.DUPLICATE);
        assertThat(trial().with(TARIEF, "?").row("S-1").with(TARIEF, "?").verdict())
                .isEqualTo(Verdict.UNREADABLE);
        Trial three = trial().row("S-1").with(OPMERKING, "x").row("S-1").with(OPMERKING, "x");
        assertThat(three.verdict()).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void rowsThatNoRuleLooksAtCarryNoFindings() {
        assertThat(trial().with(VERWIJSDATUM, "?")
                        .row("S-1")
                        .with(VERWIJSDATUM, "?")
                        .rules())
                .isEmpty();
        assertThat(trial().on("2026-09-01").with(VERWIJSDATUM, "?").rules()).isEmpty();
        Trial billed = trial().with(VERWIJSDATUM, "?");
        billed.booked(booked("S-1", "2026-10-01").set(b -> b.fingerprint = billed.fingerprint()));
        assertThat(billed.rules()).isEmpty();
    }

    @Test
    void theSelectionIsThePeriod() {
        assertThat(trial().set(t -> t.selection = Selection.ofSessions(Set.of("S-1")))
                        .verdict())
                .isEqualTo(Verdict.CLAIMABLE);
        assertThat(trial().set(t -> t.selection = Selection.ofSessions(Set.of("S-9")))
                        .verdict())
                .isEqualTo(Verdict.OUTSIDE_PERIOD);
        assertThat(trial().set(t -> t.selection = Selection.ofClient("K-1")).verdict())
                .isEqualTo(Verdict.CLAIMABLE);
        assertThat(trial().set(t -> t.selection = Selection.ofClient("K-2")).verdict())
                .isEqualTo(Verdict.OUTSIDE_PERIOD);
        assertThat(trial().everything().on("2020-01-01").verdict()).isNotEqualTo(Verdict.OUTSIDE_PERIOD);
        assertThat(trial().on("2025-10-01").verdict()).isEqualTo(Verdict.OUTSIDE_PERIOD);
    }

    @Test
    void aSessionBilledForAnotherClientIsBilled() {
        assertThat(trial().booked(booked("S-1", "2026-10-01").set(b -> b.client = "K-2"))
                        .verdict())
                .isEqualTo(Verdict.ALREADY_BILLED);
        assertThat(trial().booked(booked("S-1", "2026-10-01").set(b -> b.credited = true))
                        .verdict())
                .isEqualTo(Verdict.ALREADY_BILLED);
    }

    @Test
    void whatABillRestsOn() {
        JudgedSession claimable =
                trial().with(KORTING, "0").booked(booked("S-0", "2026-08-20")).last();
        assertThat(claimable.billable().kind()).isEqualTo(PrestatieKind.BEHANDELING);
        assertThat(claimable.billable().entry().name()).isEqualTo("prestatie 075-9001");
        assertThat(claimable.billable().practitioner().name()).isEqualTo("Sam");
        assertThat(claimable.billable().insurer().name()).isEqualTo("Zonnezorg");
        assertThat(claimable.billable().terms().packageCode()).isEqualTo("PLUS");
        assertThat(claimable.billable().vat()).isEqualTo(VatTreatment.EXEMPT);
        assertThat(claimable.billable().course().number()).isEqualTo(2);
        assertThat(claimable.billable().course().advisedTotal()).isEqualTo(6);
        assertThat(claimable.billable().course().daysSincePrevious()).isEqualTo(42);
        assertThat(trial().consult().last().billable().course()).isNull();
        assertThat(trial().set(t -> t.smallBusiness = true).last().billable().vat())
                .isEqualTo(VatTreatment.SMALL_BUSINESS);
    }

    @Test
    void routeAndTariffAreToldWhateverTheVerdict() {
        JudgedSession planned = trial().vecozo().with(STATUS, "gepland").last();
        assertThat(planned.route()).isEqualTo(Route.VECOZO);
        assertThat(planned.tariff()).isEqualTo(Euro.parse("180.00"));
        assertThat(planned.expected()).isEqualTo(Euro.ZERO);
        assertThat(trial().with(TARIEF, "?").last().tariff()).isNull();
    }

    @Test
    void plannedSessionsAreJudgedAheadOnlyWhenAsked() {
        assertThat(trial().with(STATUS, "gepland").set(t -> t.ahead = true).verdict())
                .isEqualTo(Verdict.CLAIMABLE);
        assertThat(trial().with(STATUS, "gepland")
                        .set(t -> t.ahead = true)
                        .terms(t -> t.approval = true)
                        .rules())
                .containsExactly("R036");
        assertThat(trial().with(STATUS, "geannuleerd").set(t -> t.ahead = true).verdict())
                .isEqualTo(Verdict.NOT_COMPLETED);
        assertThat(trial().with(STATUS, "no-show").verdict()).isEqualTo(Verdict.NOT_COMPLETED);
    }
}

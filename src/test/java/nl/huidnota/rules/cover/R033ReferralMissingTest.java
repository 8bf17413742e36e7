package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.VERWIJSDATUM;
import static nl.huidnota.domain.care.Column.VERWIJZER_AGB;
import static nl.huidnota.domain.care.Column.VERWIJZER_SOORT;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.huidnota.domain.care.ReferrerKind;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.CoverTerms.ReferralTerms;
import org.junit.jupiter.api.Test;

class R033ReferralMissingTest {
    @Test
    void fires() {
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), false, null, false))
                        .finding("R033")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), false, null, false))
                        .with(VERWIJSDATUM, "?")
                        .finding("R033")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().terms(t -> t.referral =
                                new ReferralTerms(true, List.of(ReferrerKind.HUISARTS), false, null, false))
                        .with(VERWIJSDATUM, "2026-09-01")
                        .finding("R033")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().terms(t -> t.referral =
                                new ReferralTerms(true, List.of(ReferrerKind.HUISARTS), false, null, false))
                        .with(VERWIJSDATUM, "2026-09-01")
                        .with(VERWIJZER_AGB, "03112345")
                        .finding("R033")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(
                                true, List.of(ReferrerKind.HUISARTS, ReferrerKind.DERMATOLOOG), false, null, false))
                        .finding("R033")
                        .args())
                .containsEntry("door", "huisarts, dermatoloog")
                .containsEntry("waarom", "verwijsdatum_ontbreekt");
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R033")).isFalse();
        assertThat(trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), false, null, false))
                        .with(VERWIJSDATUM, "2026-09-01")
                        .fires("R033"))
                .isFalse();
        assertThat(trial().terms(t -> t.referral =
                                new ReferralTerms(false, List.of(ReferrerKind.HUISARTS), false, null, false))
                        .fires("R033"))
                .isFalse();
        assertThat(trial().terms(t -> t.referral =
                                new ReferralTerms(true, List.of(ReferrerKind.MEDISCH_SPECIALIST), false, null, false))
                        .with(VERWIJSDATUM, "2026-09-01")
                        .with(VERWIJZER_SOORT, "dermatoloog")
                        .fires("R033"))
                .isFalse();
        assertThat(trial().terms(t -> t.referral =
                                new ReferralTerms(true, List.of(ReferrerKind.HUISARTS), false, null, false))
                        .with(VERWIJSDATUM, "2026-09-01")
                        .with(VERWIJZER_AGB, "01112345")
                        .fires("R033"))
                .isFalse();
    }

    @Test
    void theKindGivenGoesBeforeTheCode() {
        assertThat(trial().terms(t -> t.referral =
                                new ReferralTerms(true, List.of(ReferrerKind.HUISARTS), false, null, false))
                        .with(VERWIJSDATUM, "2026-09-01")
                        .with(VERWIJZER_AGB, "01112345")
                        .with(VERWIJZER_SOORT, "buurman")
                        .finding("R033")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }
}

package nl.huidnota.rules.judging;

import static nl.huidnota.domain.care.Column.BETAALD_OP;
import static nl.huidnota.domain.care.Column.BSN;
import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.domain.care.Column.PRESTATIECODE;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.STRAAT;
import static nl.huidnota.domain.care.Column.UZOVI;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Decision.Kind;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class DecisionTest {
    @Test
    void releasingTakesTheEffectAwayAndKeepsTheFinding() {
        Trial released = trial().with(INDICATIE, "rosacea").decided("S-1", "R021", Kind.VRIJGEVEN);
        assertThat(released.verdict()).isEqualTo(Verdict.CLAIMABLE);
        assertThat(released.expected()).isEqualTo("180.00");
        assertThat(released.finding("R021").outcome()).isEqualTo(Outcome.INFO);
        assertThat(released.finding("R021").args()).containsEntry("besluit", "vrijgeven");
        assertThat(trial().row("S-2").decided("S-2", "R010", Kind.VRIJGEVEN).verdict())
                .isEqualTo(Verdict.CLAIMABLE);
    }

    @Test
    void aReleaseIsOfOneRuleAndOneSession() {
        assertThat(trial().with(INDICATIE, "rosacea")
                        .decided("S-1", "R010", Kind.VRIJGEVEN)
                        .verdict())
                .isEqualTo(Verdict.SELF_PAY);
        assertThat(trial().with(INDICATIE, "rosacea")
                        .decided("S-2", "R021", Kind.VRIJGEVEN)
                        .verdict())
                .isEqualTo(Verdict.SELF_PAY);
        assertThat(trial().with(INDICATIE, "acne")
                        .decided("S-1", "R022", Kind.VRIJGEVEN)
                        .finding("R022")
                        .args())
                .doesNotContainKey("besluit");
    }

    @Test
    void lawAndFormStay() {
        assertThat(trial().with(PRESTATIECODE, "999-0001")
                        .decided("S-1", "R052", Kind.VRIJGEVEN)
                        .verdict())
                .isNotEqualTo(Verdict.CLAIMABLE);
        assertThat(trial().with(UZOVI, "9999").decided("S-1", "R006", Kind.ZELF).verdict())
                .isEqualTo(Verdict.HELD);
    }

    @Test
    void theClientPaysInstead() {
        Trial paid = trial().vecozo().with(BETAALD_OP, "2026-10-01").decided("S-1", "R049", Kind.ZELF);
        assertThat(paid.verdict()).isEqualTo(Verdict.SELF_PAY);
        assertThat(paid.finding("R049").outcome()).isEqualTo(Outcome.SELF);
        assertThat(paid.with(BSN, "").with(STRAAT, "").rules()).containsExactly("R013", "R049");
        assertThat(trial().with(INDICATIE, "acne")
                        .decided("S-1", "R022", Kind.ZELF)
                        .verdict())
                .isEqualTo(Verdict.SELF_PAY);
        assertThat(trial().decided("S-1", "", Kind.ZELF).verdict()).isEqualTo(Verdict.SELF_PAY);
        assertThat(trial().vecozo()
                        .with(BETAALD_OP, "2026-10-01")
                        .decided("S-1", "", Kind.ZELF)
                        .verdict())
                .isEqualTo(Verdict.SELF_PAY);
        assertThat(trial().with(BSN, "1").decided("S-1", "", Kind.ZELF).verdict())
                .isEqualTo(Verdict.HELD);
    }

    @Test
    void notInvoiced() {
        assertThat(trial().decided("S-1", "", Kind.NIET_FACTUREREN).verdict()).isEqualTo(Verdict.WAIVED);
        assertThat(trial().with(STATUS, "misschien")
                        .decided("S-1", "R017", Kind.NIET_FACTUREREN)
                        .verdict())
                .isEqualTo(Verdict.WAIVED);
        assertThat(trial().with(INDICATIE, "rosacea")
                        .decided("S-1", "R021", Kind.NIET_FACTUREREN)
                        .finding("R021")
                        .outcome())
                .isEqualTo(Outcome.SELF);
        assertThat(trial().decided("S-1", "", Kind.NIET_FACTUREREN).expected()).isEqualTo("0.00");
    }

    @Test
    void theMaximumCanBeReleasedToo() {
        Trial over = trial().vecozo()
                .set(t -> t.selfPayAtMaximum = true)
                .terms(t -> t.perYear("0.00"))
                .decided("S-1", "R037", Kind.VRIJGEVEN);
        assertThat(over.verdict()).isEqualTo(Verdict.CLAIMABLE);
        assertThat(over.expected()).isEqualTo("0.00");
        Trial own = trial().terms(t -> t.perYear("0.00")).decided("S-1", "R037", Kind.ZELF);
        assertThat(own.verdict()).isEqualTo(Verdict.SELF_PAY);
    }
}
